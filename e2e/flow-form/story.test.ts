import type { OutputOf } from '@baton/contracts'
import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import { ask, expect, log, row, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// It changes what the site understands: no other story may ask there.
test.use({ apart: 'flow-form' })

const parcels = [
  'Where is my parcel?',
  'has my order shipped',
  'when does it arrive',
  'track my delivery',
  'my package is late',
]
const rentals = [
  'Can I rent a tent?',
  'tent rental for a weekend',
  'hire a stove',
  'renting camping gear',
  'borrow a tent for a week',
]

/** Two intents that are learnt by the time that it resolves; who asks for a parcel is asked for its order. */
async function teach(agent: Awaited<ReturnType<typeof openAgent>>): Promise<void> {
  const { settings } = await agent.send<OutputOf<'readSettings'>>('GET', '/settings')
  const orderNumbers = [{ pattern: 'SO-####-#', check: 'luhn' }]
  await agent.send('PATCH', '/settings', { understanding: { ...settings.understanding, orderNumbers } })
  const steps = [{ name: 'order', wants: 'order_number', question: 'Which order is it about?' }]
  const flow = { do: 'flow', steps, ends: 'person', teamId: null }
  const define = (name: string, action: object, examples: string[]) =>
    agent.send('POST', '/intents', { name, description: '', action, examples })
  await define('Parcel', flow, parcels)
  await define('Rental', { do: 'answer' }, rentals)
  const state = async () => (await agent.send<OutputOf<'listIntents'>>('GET', '/intents')).training.state
  await expect.poll(state, { timeout: 60_000 }).toBe('ready')
}

test('a flow asks for an order number in a field of its own; one that cannot be is refused, and the right one is what the visitor said', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  test.slow()
  await teach(await openAgent(server, owner))
  await ask(shop, 'Where is my parcel?')
  await expect(log(shop)).toContainText('Which order is it about?')
  const order = log(shop).getByRole('textbox', { name: 'Order number' })
  await expectAccessible(shop, 'baton-panel')
  await log(shop).getByRole('button', { name: 'Send', exact: true }).click()
  await expect(order).toBeFocused()
  await expect(order).toHaveAttribute('aria-invalid', 'true')
  await order.fill('SO-1234-5')
  await shop.keyboard.press('Enter')
  await expect(log(shop)).toContainText('This is not one of our order numbers')
  await expect(order).toBeFocused()
  await expectAccessible(shop, 'baton-panel')
  await order.fill('so-1234-4')
  await shop.keyboard.press('Enter')
  await expect(log(shop).locator('.bubble').last()).toHaveText('SO-1234-4')
  await expect(order).toHaveCount(0)

  const { conversation, handoffs } = await readStored(server, owner, 'SO-1234-4')
  await expect(row(inbox, conversation.id)).toBeVisible()
  expect(handoffs.at(-1)?.facts).toContainEqual({ name: 'order', value: 'SO-1234-4' })
})
