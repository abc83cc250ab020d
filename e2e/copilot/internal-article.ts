import { openAgent } from '../support/api.ts'
import type { BatonServer } from '../support/baton-server.ts'

export const SECRET = 'replaced for free within five years'

/** An article that agents read and visitors never do. */
export async function writeInternal(server: BatonServer, owner: string): Promise<void> {
  const agent = await openAgent(server, owner)
  await agent.send('PUT', '/articles/bent-poles', {
    title: 'Bent poles',
    markdown: `A bent pole of a tent is ${SECRET}. Ask the visitor for a photo first.`,
    audience: 'internal',
  })
}
