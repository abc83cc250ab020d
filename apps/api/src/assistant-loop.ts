import { extractive, respond } from '@baton/assistant'
import { runAssistant } from '@baton/desk'
import { readOn } from '@baton/knowledge'
import type { Engines } from './engines.ts'
import { calibrationOf } from './knowledge/calibration-of.ts'
import type { StartRun } from './sites/run-loops.ts'

export interface AssistantLoopOptions {
  engines: Engines
  /** Pause between the words of a quoted answer; 0 for none. */
  paceMs: number
  onFault: (error: unknown, about: string) => void
}

// Why so long, and for whom: packages/desk/decisions/001-a-burst-is-answered-once.md.
const GATHER_MS = 250

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Ties the assistant to a site: its public knowledge to search, its hub to speak through. */
export function assistantLoop({ engines, paceMs, onFault }: AssistantLoopOptions): StartRun {
  return (site, runId, signal) =>
    runAssistant(site.store, runId, {
      respond,
      engineFor: (budget) => engines.of(site.store, { budget }),
      gather: (engine) => (engine === extractive ? Promise.resolve() : wait(GATHER_MS)),
      understand: (id) => site.understand(id),
      signal,
      calibration: calibrationOf(site.store),
      search: (query) => site.find({ ...query, audience: 'public' }),
      readOn: (passages) => readOn(site.store, passages, 'public'),
      now: () => performance.now(),
      emit: (part) => site.hub.publishPart(part),
      agentsOnline: () => site.hub.agentsOnline,
      canMail: () => site.messenger.mailing !== null,
      pace: () => wait(paceMs),
      onFault: (error) => onFault(error, `run ${runId}`),
    }).catch((error) => onFault(error, `run ${runId}`))
}
