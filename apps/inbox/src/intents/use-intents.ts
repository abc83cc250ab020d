import type { IntentTrainingReport, OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { useRead } from '../knowledge/use-read.ts'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'

export interface IntentsHandle {
  read: OutputOf<'listIntents'> | null
  problem: string | null
  /** May this person define intents? */
  mayChange: boolean
  /** May they add and remove examples? */
  mayTeach: boolean
  /** Grows with each change made here. */
  changes: number
  /**
   * Sends a change, reads all anew and says what was done; resolves with whether the server took it. Null says nothing.
   */
  change: (send: () => Promise<unknown>, done: string | null) => Promise<boolean>
}

const LOOK_AGAIN_MS = 1_000

/** The site's intents and how well they are learnt, looked at again while they are being learnt. */
export function useIntents(): IntentsHandle {
  const { inbox } = useWorkspace()
  const { data, problem, again } = useRead<OutputOf<'listIntents'>>('/intents')
  const [changes, setChanges] = useState(0)
  const learning = data !== null && isLearning(data.training)
  useEffect(() => {
    if (!learning) return
    const timer = setInterval(again, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [learning, again])

  async function change(send: () => Promise<unknown>, done: string | null): Promise<boolean> {
    try {
      await send()
      if (done !== null) inbox.toaster.say(done)
      return true
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
      return false
    } finally {
      setChanges((known) => known + 1)
      again()
    }
  }
  return {
    ...{ read: data, problem, changes, change },
    mayChange: mayWrite(inbox.role),
    mayTeach: inbox.role !== 'viewer',
  }
}

export const isLearning = ({ state }: IntentTrainingReport) => state === 'stale' || state === 'training'
