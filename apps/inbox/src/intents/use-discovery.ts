import type { DiscoveredIntent, DiscoveryLine, IntentId, LeftOut } from '@baton/contracts'
import { readLines } from '../knowledge/read-lines.ts'
import type { Inbox } from '../state/inbox.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** A group of questions as it is being looked through. */
export interface FoundIntent extends DiscoveredIntent {
  /** Stays the same while the name is changed. */
  key: number
  /** Those of its examples that are not to be taken. */
  left: Set<string>
  /** The intent that it became, or was added to. */
  acceptedAs: IntentId | null
}

export interface FoundVolume {
  file: string
  questions: number
  found: number
  covered: number
  leftOut: LeftOut
  intents: FoundIntent[]
}

export type DiscoveryState =
  | { phase: 'idle' }
  | { phase: 'running'; file: string; done: number }
  | { phase: 'failed'; message: string }
  | ({ phase: 'done' } & FoundVolume)

export interface DiscoveryHandle {
  state: DiscoveryState
  run: (file: File) => Promise<void>
  stop: () => void
  /** Changes one of the groups that were found. */
  set: (key: number, change: Partial<FoundIntent>) => void
  clear: () => void
}

interface Discovering {
  state: Store<DiscoveryState>
  running: AbortController | null
}

/** One a site: it goes on, and its result stays, while another room is open. */
const discoveries = new WeakMap<Inbox, Discovering>()

export function useDiscovery(): DiscoveryHandle {
  const { inbox } = useWorkspace()
  const discovering = discoveries.get(inbox) ?? {
    state: createStore<DiscoveryState>({ phase: 'idle' }),
    running: null,
  }
  discoveries.set(inbox, discovering)
  const { state } = discovering
  return {
    state: useStore(state),
    run: (file) => run(inbox, discovering, file),
    stop: () => discovering.running?.abort(),
    set: (key, change) =>
      state.set((known) =>
        known.phase === 'done'
          ? { ...known, intents: known.intents.map((one) => (one.key === key ? { ...one, ...change } : one)) }
          : known,
      ),
    clear: () => state.set({ phase: 'idle' }),
  }
}

async function run({ api }: Inbox, discovering: Discovering, file: File): Promise<void> {
  const { state } = discovering
  if (discovering.running) return
  const running = new AbortController()
  discovering.running = running
  state.set({ phase: 'running', file: file.name, done: 0 })
  try {
    const path = `/intents/discover?name=${encodeURIComponent(file.name.slice(-200))}`
    const take = (line: DiscoveryLine) => state.set(stateAfter(line, file.name))
    await readLines(api, path, file, take, running.signal)
    if (state.get().phase === 'running')
      state.set({ phase: 'failed', message: 'The connection broke off before the end. Try again.' })
  } catch (error) {
    state.set(
      running.signal.aborted ? { phase: 'idle' } : { phase: 'failed', message: asProblem(error).message },
    )
  } finally {
    discovering.running = null
  }
}

function stateAfter(line: DiscoveryLine, file: string): DiscoveryState {
  if (line.type === 'progress') return { phase: 'running', file, done: line.done }
  if (line.type === 'error') return { phase: 'failed', message: line.message }
  const { questions, found, covered, leftOut } = line
  const intents = line.intents.map((intent, key) => ({
    ...intent,
    key,
    left: new Set<string>(),
    acceptedAs: null,
  }))
  return { phase: 'done', file, questions, found, covered, leftOut, intents }
}
