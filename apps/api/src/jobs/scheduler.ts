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

/** Opens the sites whose moment has come and lets them do what is due. Returns a function that stops it. */
export function startScheduler({ directory, sites, now, onFault }: SchedulerOptions): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = async () => {
    try {
      const due = await directory.dueSites(now(), BATCH)
      for (const { id } of due) {
        if (stopped) return
        await sites.use(id, (site) => site.runDueJobs()).catch((error) => onFault(error, `wake of ${id}`))
      }
      if (due.length === BATCH) return again(0)
      const next = await directory.nextWakeAt()
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
