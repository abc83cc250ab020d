import { LOCAL } from '@baton/accounts'
import type { Installation } from '../node/installation.ts'

/**
 * The machine for a new site: of those that answer the one with the fewest sites, or `wanted`. Null when none does, or
 * `wanted` is not known.
 */
export async function chooseMachine(
  { home, machineOf }: Pick<Installation, 'home' | 'machineOf'>,
  wanted?: string,
): Promise<string | null> {
  const known = [LOCAL, ...(await home.listMachines()).map(({ name }) => name)]
  const names = wanted === undefined ? known : [wanted]
  const count = async (name: string) => (await machineOf(name)).countSites()
  const counts = await Promise.all(names.map((name) => count(name).catch(() => Number.POSITIVE_INFINITY)))
  const fewest = Math.min(...counts)
  return fewest === Number.POSITIVE_INFINITY ? null : (names[counts.indexOf(fewest)] ?? null)
}
