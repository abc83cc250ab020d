import { setImmediate } from 'node:timers/promises'
import { BatonError, type DiscoveredIntent, type DiscoveryLine } from '@baton/contracts'
import { discoverIntents, scoreSentiment } from '@baton/understanding'
import type { Searchable } from '../knowledge/find-passages.ts'
import { inSlices } from './in-slices.ts'
import { quotesFor } from './quotes-for.ts'
import { ExportError, type ExportedQuestions, readExport } from './read-export.ts'

/** More questions say little more, and the time that they take grows faster than they do. */
const MOST_QUESTIONS = 10_000
/** Of the whole: finding groups; what comes after is asking their examples. */
const GROUPING = 0.5
/** Of the largest groups the knowledge is asked for the examples: that takes longest of all. */
const ASKED = 30
/** Texts whose feeling is read between two slices. */
const FELT = 20

/** The questions of an uploaded export. Rejects with `questions.refused` that says what was found and what was wanted. */
export async function exportedQuestions(bytes: Uint8Array, name: string): Promise<ExportedQuestions> {
  try {
    return await inSlices(readExport(bytes, name || 'The file'))
  } catch (error) {
    if (!(error instanceof ExportError)) throw error
    throw new BatonError('questions.refused', { message: error.message })
  }
}

interface Discovering {
  say: (line: DiscoveryLine) => void
  signal?: AbortSignal
}

/**
 * Groups questions into candidate intents, with the feeling in them and how many of their examples the knowledge of today
 * answers. Says how far it is; the last line is the result. Without a site nothing is asked. Rejects with the signal's
 * reason.
 */
export async function discoverLines(
  site: Searchable | null,
  { questions: found, leftOut }: ExportedQuestions,
  { say, signal }: Discovering,
): Promise<void> {
  const questions = spread(found, MOST_QUESTIONS)
  const progress = inPercent((done) => say({ type: 'progress', done }))
  const { intents, covered } = await inSlices(discoverIntents(questions), {
    onProgress: (done) => progress(done * GROUPING),
    signal,
  })
  const isAnswered = site && quotesFor(site, signal)
  const described: DiscoveredIntent[] = []
  for (const { members, ...intent } of intents) {
    const sentiment = await meanFeeling(members.map((at) => questions[at] ?? ''))
    const asks = isAnswered && described.length < ASKED
    const answered = asks ? await shareOf(intent.examples, isAnswered) : null
    described.push({ ...intent, sentiment, answered })
    signal?.throwIfAborted()
    progress(GROUPING + (1 - GROUPING) * Math.min(1, described.length / Math.min(ASKED, intents.length)))
  }
  say({
    ...{ type: 'result', questions: questions.length, found: found.length },
    ...{ covered, intents: described, leftOut },
  })
}

async function meanFeeling(texts: string[]): Promise<number> {
  let sum = 0
  for (const [at, text] of texts.entries()) {
    sum += scoreSentiment(text).score
    if (at % FELT === 0) await setImmediate()
  }
  return sum / Math.max(1, texts.length)
}

async function shareOf(texts: string[], holds: (text: string) => Promise<boolean>): Promise<number> {
  let held = 0
  for (const text of texts) {
    await setImmediate()
    if (await holds(text)) held += 1
  }
  return held / Math.max(1, texts.length)
}

/** At most so many of a list, from all over it. */
function spread<Item>(list: Item[], most: number): Item[] {
  if (list.length <= most) return list
  const step = list.length / most
  return Array.from({ length: most }, (_, index) => list[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  )
}

/** Passes on a share only when it is a percent more than the last. */
function inPercent(say: (done: number) => void): (done: number) => void {
  let said = 0
  return (done) => {
    const percent = Math.floor(done * 100)
    if (percent <= said) return
    said = percent
    say(percent / 100)
  }
}
