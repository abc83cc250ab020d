import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSite } from '../cli/verbs/site.ts'
import { prepareDataFolder } from '../node/data-folder.ts'
import { type Installation, openInstallation } from '../node/installation.ts'
import { claimFolder } from '../node/machine-file.ts'
import { staffFor } from '../node/staff.ts'
import { joinMachines } from '../placement/join.ts'

/** One machine with a folder and a door of its own. */
export interface TestMachine extends Installation {
  address: string
  staff: ReturnType<typeof staffFor>
  /** Files below `sites`, without SQLite's own beside them. */
  files(): string[]
  stop(): Promise<void>
}

/** Machines of one installation in this process; the first that is started holds the directory. */
export function openMachines() {
  const root = mkdtempSync(join(tmpdir(), 'baton-machines-'))
  const faults: string[] = []
  const running = new Set<TestMachine>()
  let homeAddress = ''

  async function start(name: string, port = 0): Promise<TestMachine> {
    const folder = { ...prepareDataFolder(join(root, name)), secret: new Uint8Array(32).fill(7) }
    if (name !== 'local') claimFolder(folder, { name, directory: homeAddress })
    const onFault = (error: unknown, about: string) => faults.push(`${about}: ${error}`)
    const installation = openInstallation({ folder, paceMs: 0, onFault })
    const staff = staffFor(installation, onFault)
    const log = (_level: string, message: string) => faults.push(message)
    const door = await joinMachines({ installation, staff, host: '127.0.0.1', port, log })
    if (name === 'local') homeAddress = door.address
    const machine: TestMachine = {
      ...installation,
      ...{ address: door.address, staff },
      files: () => readdirSync(join(folder.path, 'sites')).filter((file) => file.endsWith('.db')),
      async stop() {
        running.delete(machine)
        await door.leave()
        await installation.close(0)
      },
    }
    running.add(machine)
    return machine
  }

  return {
    faults,
    start,
    async remove() {
      for (const machine of running) await machine.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** As an operator makes a site, at the machine where they type. */
export const makeSite = (at: Installation, name: string, machine?: string) =>
  createSite.run(at, { name, origins: [], machine }, () => {}, new AbortController().signal)
