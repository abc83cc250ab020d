import { type Engine, respond } from '@baton/assistant'
import { runAssistant } from '@baton/desk'
import type { StartRun } from './sites/run-loops.ts'

export interface AssistantLoopOptions {
  engine: Engine
  /** Pause between the words of a quoted answer; 0 for none. */
  paceMs: number
  onFault: (error: unknown, about: string) => void
}

/** Ties the assistant to a site: its public knowledge to search, its hub to speak through. */
export function assistantLoop({ engine, paceMs, onFault }: AssistantLoopOptions): StartRun {
  return (site, runId, signal) =>
    runAssistant(site.store, runId, {
      respond,
      engineFor: () => engine,
      signal,
      search: (query) => site.find({ ...query, audience: 'public' }),
      now: () => performance.now(),
      emit: (part) => site.hub.publishPart(part),
      agentsOnline: () => site.hub.agentsOnline,
      pace: () => new Promise((resolve) => setTimeout(resolve, paceMs)),
      onFault: (error) => onFault(error, `run ${runId}`),
    }).catch((error) => onFault(error, `run ${runId}`))
}
