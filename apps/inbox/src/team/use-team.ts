import type { OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

export type TeamRead = OutputOf<'readTeam'>

export interface TeamHandle {
  read: TeamRead | null
  problem: string | null
  mayChange: boolean
  /** Sends a change and reads all anew; resolves with whether the server took it. */
  change: (send: () => Promise<unknown>, done: string) => Promise<boolean>
}

export function useTeam(): TeamHandle {
  const { inbox } = useWorkspace()
  const { agents } = useStore(inbox.store)
  const [read, setRead] = useState<TeamRead | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const changes = useRef(0)
  const load = async () => {
    const before = changes.current
    try {
      const found = await inbox.api.get<TeamRead>('/team')
      // What was read before a newer change would undo it on the screen.
      if (changes.current === before) setRead(found)
    } catch (error) {
      setProblem(asProblem(error).message)
    }
  }
  useEffect(() => void load(), [inbox, agents])

  async function change(send: () => Promise<unknown>, done: string): Promise<boolean> {
    changes.current += 1
    try {
      await send()
      await load()
      inbox.toaster.say(done)
      return true
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
      return false
    }
  }
  return { read, problem, mayChange: mayWrite(inbox.role), change }
}
