import { asc } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { machine } from '../database/schema/machine.ts'
import type { MachineEntry } from '../directory.ts'

export function saveMachine(db: DirectoryDatabase, row: MachineEntry): MachineEntry {
  const { address, seenAt } = row
  db.insert(machine).values(row).onConflictDoUpdate({ target: machine.name, set: { address, seenAt } }).run()
  return row
}

export function listMachines(db: DirectoryDatabase): MachineEntry[] {
  return db.select().from(machine).orderBy(asc(machine.name)).all()
}
