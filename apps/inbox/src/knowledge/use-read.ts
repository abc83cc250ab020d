import { useCallback, useEffect, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

export interface Read<Output> {
  /** What was read last, kept while it is read again. */
  data: Output | null
  /** Why it could not be read. */
  problem: string | null
}

/** The same, with a way to read it anew that stays the same function. */
type Rereadable<Output> = Read<Output> & { again: () => void }

/** Knowledge often changes in bursts; once things are calm for so long, they are read again. */
const CALM_MS = 400

/** The newest fact about knowledge, once no newer one has come for a moment. */
export function useKnowledgeAt(): number {
  const { inbox } = useWorkspace()
  const newest = useSelected(inbox.store, (state) => state.knowledgeAt)
  const [settled, setSettled] = useState(newest)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(newest), CALM_MS)
    return () => clearTimeout(timer)
  }, [newest])
  return settled
}

/** Reads an address of this site, and again whenever the knowledge has changed. Null reads nothing. */
export function useRead<Output>(path: string | null): Rereadable<Output> {
  const { inbox } = useWorkspace()
  const at = useKnowledgeAt()
  const [times, setTimes] = useState(0)
  const again = useCallback(() => setTimes((known) => known + 1), [])
  const [read, setRead] = useState<Read<Output> & { path: string | null }>({ ...nothing, path: null })
  useEffect(() => {
    let current = true
    if (path === null) return
    inbox.api.get<Output>(path).then(
      (data) => current && setRead({ data, problem: null, path }),
      (error) =>
        current &&
        setRead((known) => ({
          data: known.path === path ? known.data : null,
          problem: asProblem(error).message,
          path,
        })),
    )
    return () => {
      current = false
    }
  }, [inbox, path, at, times])
  return { ...(read.path === path ? read : nothing), again }
}

const nothing = { data: null, problem: null }
