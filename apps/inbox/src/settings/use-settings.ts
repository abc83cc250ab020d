import type { InputOf, OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'

export type SettingsRead = OutputOf<'readSettings'>
export type SettingsChange = InputOf<'updateSettings'>

export interface SettingsHandle {
  read: SettingsRead | null
  problem: string | null
  /** Admins change; everybody else reads. */
  mayChange: boolean
  /** Resolves with whether the server took it; says so in words if not. */
  change: (change: SettingsChange, done: string) => Promise<boolean>
}

export function useSettings(): SettingsHandle {
  const { inbox } = useWorkspace()
  const [read, setRead] = useState<SettingsRead | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    inbox.api.get<SettingsRead>('/settings').then(setRead, (error) => setProblem(asProblem(error).message))
  }, [inbox])

  async function change(patch: SettingsChange, done: string): Promise<boolean> {
    try {
      const { settings } = await inbox.api.patch<OutputOf<'updateSettings'>>('/settings', patch)
      setRead((known) => known && { ...known, settings })
      inbox.toaster.say(done)
      return true
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
      return false
    }
  }
  return { read, problem, change, mayChange: mayWrite(inbox.role) }
}
