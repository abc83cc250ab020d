import type {
  Answer,
  AssistantDependencies,
  AssistantOutput,
  Engine,
  Question,
  TokenBudget,
  Turn,
} from '@baton/assistant'
import type { Citation, Message, MessageId, RunId, TextPart } from '@baton/contracts'
import {
  type ConversationRow,
  countChunksByLanguage,
  findConversation,
  findRun,
  holdsControl,
  listMessages,
  listSignals,
  type RunRow,
  readSettings,
  type SiteStore,
  scheduleJob,
  spanOf,
} from '@baton/store'
import { cutRun, failRun, finishRun } from './end-run.ts'
import { refineTurn } from './labels/refine-turn.ts'
import { joinSignals } from './policy/join-signals.ts'
import { readSituation } from './policy/read-situation.ts'
import { runBudget } from './run-budget.ts'
import { watchControl } from './run-control.ts'
import { readSpeakingFor, type SpeakingFor } from './speaking-for.ts'
import { HEARTBEAT_MS, MIN_JOB_DELAY_MS } from './timing.ts'

export interface RunDependencies extends Omit<AssistantDependencies, 'engine' | keyof SpeakingFor> {
  respond: (question: Question, dependencies: AssistantDependencies) => AsyncIterable<AssistantOutput>
  /** The engine of one answer; of a model's tokens it spends what the budget gives it. */
  engineFor: (budget: TokenBudget) => Engine
  /** Has the conversation's new messages scored. Default not at all: the assistant looks at the question alone. */
  understand?: (conversationId: ConversationRow['id']) => Promise<void>
  /** Aborted when this process stops: the run ends without a trace, and is begun anew where the site opens next. */
  signal?: AbortSignal
  /** Waits for the rest of a burst of messages, before this engine is asked (decisions/001). Default not at all. */
  gather?: (engine: Engine) => Promise<void>
  /** Passes a part on to whoever listens. Called only while the run holds control. */
  emit: (part: TextPart) => void
  agentsOnline: () => number
  /** Default: no mail is sent. */
  canMail?: () => boolean
  /** Waits before the next words are passed on, so that quoted text arrives at reading pace. */
  pace: () => Promise<void>
  onFault: (error: unknown) => void
}

/** The assistant lost control: the rest of its answer is not wanted. */
const lost = Symbol('lost')

/**
 * Walks the assistant's output in one loop that outlives the request. Before each part, and again inside the final
 * transaction, the fence is asked; once it has fallen nothing of this run is passed on or stored.
 */
export async function runAssistant(
  store: SiteStore,
  runId: RunId,
  dependencies: RunDependencies,
): Promise<void> {
  const run = findRun(store, runId)
  const row = run && findConversation(store, run.conversationId)
  if (!run || !row || !holdsControl(store, runId)) return
  const shown = new ShownText(row, run, dependencies.emit)
  const control = watchControl(store, runId, dependencies.signal)
  const { signal } = control
  const beside: Promise<void>[] = []
  try {
    const answer = await speak(store, row, run, shown, { ...dependencies, signal }, beside)
    // Asked again: between the last output and here the loop has waited for the generator to end.
    if (answer === lost || signal.aborted || !holdsControl(store, runId)) return
    shown.end()
    if (answer.state === 'cut') cutRun(store, { run, shown, record: answer.record })
    else finishRun(store, { run, answer, ...whoIsThere(dependencies) })
  } catch (error) {
    if (signal.aborted || !holdsControl(store, runId)) return
    dependencies.onFault(error)
    if (shown.text) cutRun(store, { run, shown })
    else failRun(store, { run, ...whoIsThere(dependencies) })
  } finally {
    control.end()
    // The loop lasts as long as what it began: the site stays open for that.
    await Promise.all(beside)
  }
}

const whoIsThere = ({ agentsOnline, canMail }: RunDependencies) => ({
  agentsOnline: agentsOnline(),
  canMail: canMail?.(),
})

async function speak(
  store: SiteStore,
  row: ConversationRow,
  run: RunRow,
  shown: ShownText,
  dependencies: RunDependencies,
  beside: Promise<void>[],
): Promise<Answer | typeof lost> {
  // Without scores there is still an answer.
  await dependencies.understand?.(row.id).catch(dependencies.onFault)
  const { asked, newest, question } = readQuestion(store, row)
  const engine = dependencies.engineFor(runBudget(store, run, row.visitorId))
  if (asked > 1) await dependencies.gather?.(engine)
  if (dependencies.signal?.aborted || !holdsControl(store, run.id)) return lost
  const { signal, onFault } = dependencies
  if (newest) beside.push(refineTurn(store, { messageId: newest, question, engine, signal }).catch(onFault))
  let lastBeatAt = store.now()
  const speakingFor = readSpeakingFor(store, row)
  for await (const output of dependencies.respond(question, { ...dependencies, ...speakingFor, engine })) {
    if (output.type === 'answer') return output.answer
    if (output.type === 'delta' && shown.text) await dependencies.pace()
    if (!holdsControl(store, run.id)) return lost
    if (store.now() - lastBeatAt >= HEARTBEAT_MS) {
      lastBeatAt = store.now()
      beat(store, run.id)
    }
    shown.add(output)
  }
  throw new Error('The assistant ended without an answer.')
}

/** Tells the heartbeat job that this process is alive. */
function beat(store: SiteStore, runId: RunId): void {
  scheduleJob(store, 'run.heartbeat', runId, store.now() + MIN_JOB_DELAY_MS)
}

/** What listeners have been shown of a run. */
class ShownText {
  text = ''
  citations: Citation[] = []
  readonly #about: { conversationId: ConversationRow['id']; runId: RunId }
  readonly #emit: (part: TextPart) => void

  constructor(row: ConversationRow, run: RunRow, emit: (part: TextPart) => void) {
    this.#about = { conversationId: row.id, runId: run.id }
    this.#emit = emit
    emit({ type: 'text-start', ...this.#about, text: '', citations: [] })
  }

  add(output: Exclude<AssistantOutput, { type: 'answer' }>): void {
    if (output.type === 'citation') {
      this.citations = [...this.citations, output.citation]
      this.#emit({ type: 'text-citation', ...this.#about, citation: output.citation })
      return
    }
    this.#emit({ type: 'text-delta', ...this.#about, offset: this.text.length, text: output.text })
    this.text += output.text
  }

  end(): void {
    this.#emit({ type: 'text-end', ...this.#about })
  }
}

// What a model is told ends sooner, and no condition of a policy looks further back.
const MOST_READ = 200

/**
 * The visitor's words since the last answer, in how many messages, the newest of them, and what was said before: the
 * server's own history.
 */
function readQuestion(
  store: SiteStore,
  row: ConversationRow,
): { asked: number; newest: MessageId | undefined; question: Question } {
  const span = spanOf(store, row.id, { limit: MOST_READ })
  const after = Math.max(row.boundary, span.first - 1)
  const messages = listMessages(store, row.id, { notes: false, after }).filter(({ kind }) => kind === 'text')
  const answered = messages.findLastIndex((message) => message.author.kind !== 'visitor')
  const asked = messages.slice(answered + 1)
  const scored = new Map(listSignals(store, row.id, span).map((signals) => [signals.messageId, signals]))
  const signalsOf = (some: Message[]) => some.flatMap(({ id }) => scored.get(id) ?? [])
  const question = {
    text: asked.map((message) => message.text).join('\n'),
    history: messages.slice(0, answered + 1).map(toTurn),
    signals: joinSignals(signalsOf(asked)),
    earlierSignals: signalsOf(messages.slice(0, answered + 1)),
    language: row.language ?? readSettings(store).language,
    spoken: countChunksByLanguage(store, 'public').map(({ language }) => language),
    situation: readSituation(store, row),
  }
  return { asked: asked.length, newest: asked.at(-1)?.id, question }
}

function toTurn(message: Message): Turn {
  const author = message.author.kind === 'system' ? 'agent' : message.author.kind
  return {
    author,
    text: message.text,
    tier: message.tier,
    sources: message.citations.map((citation) => citation.title),
    ...(message.choices.length > 0 && { choices: message.choices }),
  }
}
