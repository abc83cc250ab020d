import type { SiteId } from '@baton/contracts'
import type { Sites } from '../sites/sites.ts'

export interface SchedulerDirectory {
  dueSites(now: number, limit: number): Promise<{ id: SiteId }[]>
  nextWakeAt(): Promise<number | null>
}

export interface SchedulerOptions {
  directory: SchedulerDirectory
  sites: Sites
  now: () => number
  onFault: (error: unknown, about: string) => void
}

// Writes of this process may bring a wake forward without telling the scheduler; it looks again at least this often.
const LOOK_MS = 5_000
const BATCH = 20
/** A site that fails is left alone for a while, so that it neither spins nor holds up the others. */
const FAULT_PAUSE_MS = 60_000

/** Opens the sites whose moment has come and lets them do what is due. Returns a function that stops it. */
export function startScheduler({ directory, sites, now, onFault }: SchedulerOptions): () => void {
  const pausedUntil = new Map<SiteId, number>()
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const wake = async (id: SiteId) => {
    try {
      await sites.use(id, (site) => site.runDueJobs())
      pausedUntil.delete(id)
    } catch (error) {
      pausedUntil.set(id, now() + FAULT_PAUSE_MS)
      onFault(error, `wake of ${id}`)
    }
  }
  const look = async () => {
    try {
      const found = await directory.dueSites(now(), BATCH + pausedUntil.size)
      const due = found.filter(({ id }) => (pausedUntil.get(id) ?? 0) <= now())
      for (const { id } of due) {
        if (stopped) return
        await wake(id)
      }
      if (due.length >= BATCH) return again(0)
      // A paused site stays due in the directory: its moment says nothing about the others'.
      const next = pausedUntil.size > 0 ? null : await directory.nextWakeAt()
      again(next === null ? LOOK_MS : Math.min(Math.max(next - now(), 50), LOOK_MS))
    } catch (error) {
      onFault(error, 'scheduler')
      again(LOOK_MS)
    }
  }
  const again = (delayMs: number) => {
    if (stopped) return
    timer = setTimeout(look, delayMs)
    timer.unref?.()
  }

  again(0)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
