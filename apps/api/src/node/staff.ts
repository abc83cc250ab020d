import type { Staff } from '../app-context.ts'
import { createStaff } from '../create-staff.ts'
import { changeAgent } from '../sites/change-agent.ts'
import type { Installation } from './installation.ts'

/** The staff side over this installation's directory. */
export function staffOf({ directory, folder, sites }: Installation): Staff {
  return createStaff({
    directory,
    secret: folder.secret,
    tellSite: (siteId, agent) => sites.use(siteId, (site) => changeAgent(site, agent)),
  })
}
