import type { OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'

type PeopleRead = OutputOf<'listPeople'>
export type Person = PeopleRead['people'][number]
export type OpenInvitation = PeopleRead['invitations'][number]

export interface PeopleHandle {
  read: PeopleRead | null
  problem: string | null
  readAgain: () => Promise<void>
  /** Sends a change and reads all anew; says in words what came of it. */
  change: (send: () => Promise<unknown>, done: string) => Promise<void>
}

/** Who serves the site, and who was asked to. For admins. */
export function usePeople(): PeopleHandle {
  const { inbox } = useWorkspace()
  const [read, setRead] = useState<PeopleRead | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const readAgain = () =>
    inbox.api.get<PeopleRead>('/people').then(setRead, (error) => setProblem(asProblem(error).message))
  useEffect(() => void readAgain(), [inbox])
  const change = async (send: () => Promise<unknown>, done: string) => {
    try {
      await send()
      inbox.toaster.say(done)
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
    await readAgain()
  }
  return { read, problem, readAgain, change }
}
