import type { Passage, RunRecord } from '@baton/contracts'
import type { Told } from './answer.ts'

/** When each step began, and the end; milliseconds. */
export interface Times {
  startedAt: number
  understoodAt: number
  retrievedAt: number
  endedAt: number
}

/** What the assistant decided and why, for staff; the engine is the one that spoke. */
export function recordOf(
  { tier, confidence, decision, engine, report, policy }: Told,
  from: { engine: string; language: string; searchedFor: string; passages: Passage[] },
  { startedAt, understoodAt, retrievedAt, endedAt }: Times,
): RunRecord {
  const { passages, ...rest } = from
  return {
    ...rest,
    engine: engine ?? rest.engine,
    tier,
    confidence,
    decision,
    retrieved: passages.map(({ id, title, score, coverage }) => ({ chunkId: id, title, score, coverage })),
    timings: {
      understandMs: understoodAt - startedAt,
      retrieveMs: retrievedAt - understoodAt,
      answerMs: endedAt - retrievedAt,
      totalMs: endedAt - startedAt,
    },
    ...(report && { model: { ...report, firstWordMs: later(report.firstWordMs, retrievedAt - startedAt) } }),
    ...(policy && { policy }),
  }
}

/** An engine's clock starts when it is asked, a visitor's before. */
function later(ms: number | null, byMs: number): number | null {
  return ms === null ? null : ms + byMs
}
