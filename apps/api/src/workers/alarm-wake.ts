import type { WakeDirectory } from '../sites/wake-announcer.ts'
import type { ObjectContext } from './platform.ts'

/** An object's own alarm is where its site must be awake next; no directory is asked. */
export function alarmWake(storage: ObjectContext['storage']): WakeDirectory {
  return {
    async announceWake(_siteId, at) {
      const known = await storage.getAlarm()
      if (known === null || known > at) await storage.setAlarm(at)
    },
    async setWake(_siteId, at) {
      if (at === null) await storage.deleteAlarm()
      else await storage.setAlarm(at)
    },
  }
}
