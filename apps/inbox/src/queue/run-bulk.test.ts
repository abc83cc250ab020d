import { expect, it } from 'vitest'
import type { Inbox } from '../state/inbox.ts'
import { conversation, me } from '../state/inbox-fixtures.ts'
import { runBulk } from './run-bulk.ts'

it('what a colleague was faster with is not said to be done', async () => {
  const said: string[] = []
  const [first, second] = [conversation('a'), conversation('b')]
  const inbox = {
    ...{ me: { agentId: me }, role: 'agent' },
    toaster: { say: (words: string) => said.push(words) },
    actions: { resolve: async (id: string) => id === first.id },
  } as unknown as Inbox
  await runBulk(inbox, [first, second], { do: 'resolve' })
  expect(said).toEqual(['1 conversation resolved; 1 could not be.'])
})
