import { clusterToken } from '@baton/accounts'
import { BatonError } from '@baton/contracts'
import type { Staff } from '../app-context.ts'
import { createStaff } from '../create-staff.ts'
import type { Mailing } from '../mail/mailing.ts'
import type { MachineMethods } from '../placement/machine-methods.ts'
import { peerAt } from '../placement/peer.ts'
import { remote } from '../remote/remote.ts'
import { remoteStaff, type StaffMethods } from '../remote/remote-staff.ts'
import type { Installation } from './installation.ts'

export interface LocalStaffOptions extends Pick<Installation, 'directory' | 'folder'> {
  machineOf(name: string): Promise<Pick<MachineMethods, 'changeAgent'>>
  mailing: Mailing | null
  onFault: (error: unknown, about: string) => void
}

/** The staff side over the directory of this folder. */
export function staffOf({ directory, folder, machineOf, mailing, onFault }: LocalStaffOptions): Staff {
  return createStaff({
    directory,
    secret: folder.secret,
    ...{ mailing, onFault },
    async tellSite(siteId, agent) {
      const site = await directory.findSite(siteId)
      if (!site) return
      const machine = await machineOf(site.placement)
      await machine.changeAgent(siteId, agent).catch((error) => {
        // Rights change all the same: what was granted before ends by itself, within GRANT_MS.
        if (!(error instanceof BatonError) || error.code !== 'machine.unreachable') throw error
        onFault(error, `telling ${siteId} of a change of rights`)
      })
    },
  })
}

/** The staff side of this machine: beside its directory, or asked of the machine that has it. */
export function staffFor(installation: Installation, onFault: LocalStaffOptions['onFault']): Staff {
  const { folder, homeAddress } = installation
  if (homeAddress === null) return staffOf({ ...installation, onFault })
  const token = clusterToken(folder.secret)
  return remoteStaff(
    remote<StaffMethods>(() => peerAt(homeAddress, token, 'staff')),
    folder.secret,
  )
}
