import type { InputOf, OutputOf, Receipt } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { soundChoice } from './sound-choice.ts'

export type Notifications = OutputOf<'readNotifications'>

/** What this agent hears of, and how to change and try it. */
export function useNotifications() {
  const { inbox } = useWorkspace()
  const { api, toaster } = inbox
  const [read, setRead] = useState<Notifications | null>(null)
  const [receipts, setReceipts] = useState<Receipt[]>([])
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      toaster.say(asProblem(error).message)
    }
  }
  const readAgain = () => api.get<Notifications>('/notifications').then(setRead)
  useEffect(() => void attempt(readAgain), [inbox])
  return {
    read,
    receipts,
    change: (change: InputOf<'updateNotifications'>) =>
      attempt(async () => {
        const { settings } = await api.patch<OutputOf<'updateNotifications'>>('/notifications', change)
        setRead((known) => known && { ...known, settings })
        soundChoice.set(settings.sound)
      }),
    addDevice: (address: InputOf<'addDevice'>) =>
      attempt(async () => {
        await api.post('/notifications/devices', address)
        await readAgain()
      }),
    removeDevice: (id: string) =>
      attempt(async () => {
        await api.delete(`/notifications/devices/${id}`)
        await readAgain()
      }),
    test: (where: 'push' | 'mail') =>
      attempt(async () => {
        const tried = await api.post<OutputOf<'testNotification'>>('/notifications/test', { where })
        setReceipts(tried.receipts)
        await readAgain()
      }),
  }
}
