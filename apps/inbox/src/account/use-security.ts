import { useEffect, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import type { Security } from './security-types.ts'

export interface SecurityHandle {
  read: Security | null
  /** Does something about the account and reads again; undefined when it was refused, which is said in words. */
  send<Output>(path: string, body?: unknown, done?: string): Promise<Output | undefined>
  readAgain(): Promise<void>
}

/** One's own ways in: read once, and again after each change. */
export function useSecurity(): SecurityHandle {
  const { inbox, auth } = useWorkspace()
  const [read, setRead] = useState<Security | null>(null)
  const tell = (error: unknown) => inbox.toaster.say(asProblem(error).message)
  const readAgain = () => auth<Security>('security').then(setRead, tell)
  useEffect(() => void readAgain(), [inbox])
  return {
    read,
    readAgain,
    async send<Output>(path: string, body: unknown = {}, done?: string) {
      try {
        const answer = await auth<Output>(path, body)
        if (done) inbox.toaster.say(done)
        await readAgain()
        return answer
      } catch (error) {
        tell(error)
        return undefined
      }
    },
  }
}
