import type { Role } from '@baton/contracts'
import { type DirectoryFile, openDirectory } from './node.ts'

/** Test-only: a directory in memory whose clock stands still until it is moved. */
export function testDirectory(): { directory: DirectoryFile; clock: { now: number } } {
  const clock = { now: 1_800_000_000_000 }
  return { directory: openDirectory(':memory:', { now: () => clock.now }), clock }
}

/** Test-only: makes an agent on a new site, the way a person would: by an invitation. */
export async function joinedAgent(directory: DirectoryFile, name = 'Ana', role: Role = 'agent') {
  const site = await directory.createSite({ name: `${name}'s shop` })
  const { token } = await directory.createLink({ purpose: 'invite', siteId: site.id, role })
  const email = `${name.toLowerCase()}@shop.example`
  const agent = await directory.acceptLink({ token, name, email, password: 'correct horse' })
  return { site, agent }
}
