import { LOCAL } from '@baton/accounts'
import type { Installation } from '../node/installation.ts'

/**
 * The machine for a new site: of those that answer the one with the fewest sites, or `wanted`. Null when that is not
 * known, or does not answer.
 */
export async function chooseMachine(
  { home, machineOf }: Pick<Installation, 'home' | 'machineOf'>,
  wanted?: string,
): Promise<string | null> {
  const names = [LOCAL, ...(await home.listMachines()).map(({ name }) => name)]
  const candidates = wanted === undefined ? byLoad(names, await home.listSites()) : [wanted]
  for (const name of candidates) {
    const answers = async () => (await machineOf(name)).countSites()
    const isUp = await answers().then(
      () => true,
      () => false,
    )
    if (isUp) return name
  }
  return null
}

function byLoad(names: string[], sites: { placement: string }[]): string[] {
  const load = new Map(names.map((name) => [name, 0]))
  for (const { placement } of sites) load.set(placement, (load.get(placement) ?? 0) + 1)
  return names.toSorted((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0))
}
