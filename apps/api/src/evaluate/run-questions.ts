import { setImmediate } from 'node:timers/promises'
import {
  type Answer,
  type AssistantDependencies,
  type Engine,
  extractive,
  type Question,
  respond,
  type SearchQuery,
} from '@baton/assistant'
import type { Audience, Passage } from '@baton/contracts'
import { readOn } from '@baton/knowledge'
import { countChunksByLanguage, type SiteStore } from '@baton/store'
import { speakerOf } from '../engines.ts'
import { calibrationOf } from '../knowledge/calibration-of.ts'
import { type FindPassages, passageFinder } from '../knowledge/find-passages.ts'
import { judge } from './judge.ts'
import { Library } from './library.ts'
import type { Outcome } from './outcome.ts'
import type { EvaluationQuestion } from './read-questions.ts'

export interface RunOptions {
  /** BCP 47, of the site. */
  language: string
  /** What answers; default quotes. */
  engine?: Engine
  /** How the site is searched; default by words alone. */
  find?: FindPassages
  onProgress?: (done: number) => void
  /** One sentence about rows that cannot be judged as they are meant. */
  onWarning?: (message: string) => void
  /** Ends the run between two questions; the promise rejects with its reason. */
  signal?: AbortSignal
}

/** Passages to rank for each question: enough for ten distinct articles. */
const DEPTH = 60
const SHOWN_IDS = 3

/**
 * Asks a site's assistant every question as a visitor would (or an agent, where the row says so) and judges what comes.
 * Nothing is stored. The thread is given back between questions.
 */
export async function runQuestions(
  store: SiteStore,
  questions: EvaluationQuestion[],
  options: RunOptions,
): Promise<Outcome[]> {
  const { language, find = passageFinder(store, null), engine = extractive } = options
  const { onProgress, onWarning, signal } = options
  const speaker = { ...speakerOf(store), calibration: calibrationOf(store) }
  const library = await Library.read(store)
  const unknown = new Set(questions.flatMap(({ articles = [] }) => articles.filter((id) => !library.has(id))))
  if (unknown.size > 0) onWarning?.(unknownArticles([...unknown]))
  const spoken = {
    public: languagesFor(store, 'public'),
    internal: languagesFor(store, 'internal'),
  }
  const outcomes: Outcome[] = []
  for (const question of questions) {
    await setImmediate()
    signal?.throwIfAborted()
    const startedAt = performance.now()
    const site = { language, spoken: spoken[question.audience] }
    const search = (query: SearchQuery) => find({ ...query, audience: question.audience, signal })
    const on = (passages: Passage[]) => readOn(store, passages, question.audience)
    const answer = await ask(question, site, { ...speaker, engine, search, readOn: on, signal })
    outcomes.push(judge(question, answer, performance.now() - startedAt, library))
    onProgress?.(outcomes.length)
  }
  return outcomes
}

function languagesFor(store: SiteStore, audience: Audience): string[] {
  return countChunksByLanguage(store, audience).map(({ language }) => language)
}

function unknownArticles(ids: string[]): string {
  const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : ''
  return `Questions name articles that the knowledge does not have (${ids.slice(0, SHOWN_IDS).join(', ')}${more}): they count as not found.`
}

async function ask(
  { text, history }: EvaluationQuestion,
  site: Pick<Question, 'language' | 'spoken'>,
  dependencies: Omit<AssistantDependencies, 'now' | 'traceDepth'>,
): Promise<Answer> {
  const outputs = respond(
    { text, history, ...site },
    { ...dependencies, now: () => performance.now(), traceDepth: DEPTH },
  )
  for await (const output of outputs) if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}
