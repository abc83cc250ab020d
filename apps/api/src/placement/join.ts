import { clusterToken } from '@baton/accounts'
import type { Staff } from '../app-context.ts'
import type { Installation } from '../node/installation.ts'
import type { Log } from '../node/log.ts'
import { remote } from '../remote/remote.ts'
import { staffMethods } from '../remote/remote-staff.ts'
import { followHome } from './follow-home.ts'
import { type HomeMethods, homeMethods } from './home-methods.ts'
import { peerAt } from './peer.ts'
import { openPeerDoor } from './peer-door.ts'

export interface JoinOptions {
  installation: Installation
  staff: Staff
  host: string
  port: number
  log: Log
}

/** Lets the other machines call this one, and follows the directory where that is elsewhere. */
export async function joinMachines({
  installation,
  staff,
  host,
  port,
  log,
}: JoinOptions): Promise<{ address: string; leave: () => Promise<void> }> {
  const { directory, folder, homeAddress } = installation
  const token = clusterToken(folder.secret)
  const machine = await installation.machineOf(installation.machine)
  const atHome = { directory: homeMethods(directory), staff: staffMethods(staff) }
  const rooms = homeAddress === null ? { machine, ...atHome } : { machine }
  const door = await openPeerDoor({ host, port, token, rooms })
  const stopFollowing =
    homeAddress === null
      ? () => {}
      : followHome({
          ...{ installation, address: door.address, log },
          home: remote<HomeMethods>(() => peerAt(homeAddress, token, 'directory')),
        })
  return {
    address: door.address,
    async leave() {
      stopFollowing()
      await door.close()
    },
  }
}
