import { moveSite } from '../../placement/move-site.ts'
import { pickSite } from '../pick-site.ts'
import { OperatorError, type Verb } from '../verb.ts'

/** Carries a site to another machine of this installation, while its visitors wait some seconds. */
export const move: Verb<{ site: string; to: string }, { id: string; name: string }> = {
  name: 'move',
  async run(installation, { site, to }, say) {
    const { home } = installation
    const { id, name } = pickSite(await home.listSites(), site)
    const machines = ['local', ...(await home.listMachines()).map((machine) => machine.name)]
    if (!machines.includes(to))
      throw new OperatorError(`There is no machine "${to}". Machines: ${machines.join(', ')}.`)
    const onLines = (done: number) => say({ type: 'progress', done, total: null, label: 'lines' })
    await moveSite(installation, { siteId: id, to, onLines })
    return { id, name }
  },
}
