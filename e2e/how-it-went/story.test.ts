import { expectAccessible } from '../support/accessible.ts'
import { openAgent } from '../support/api.ts'
import { ask, expect, log, test } from '../support/story.ts'
import { readStored } from '../support/transcript.ts'

// It counts what visitors said.
test.use({ apart: 'how-it-went' })

const QUESTION = 'can I send back a tent I already used?'

test('a visitor says why an answer missed, and how it went; the agent reads both, and changes are theirs', async ({
  shop,
  inbox,
  server,
  owner,
}) => {
  const told = shop.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('baton:rated', (event) => resolve((event as CustomEvent).detail.score)),
      ),
  )
  await ask(shop, QUESTION)
  const answer = log(shop).locator('.answer').last()
  await answer.getByRole('button', { name: 'Off topic' }).click()
  await answer.getByRole('textbox', { name: /^What was missing/ }).fill('Used tents, not new ones')
  await shop.keyboard.press('Enter')
  await expect(answer).toContainText('Thank you for telling us.')
  await expectAccessible(shop, 'baton-panel')

  const { conversation } = await readStored(server, owner, QUESTION)
  await inbox.goto(inbox.url().replace(/(site_\w+).*/, `$1/all/${conversation.id}`))
  await expect(inbox.locator('.answer-rating')).toContainText('Off topicUsed tents, not new ones')
  const agent = await openAgent(server, owner)
  const at = (path: string) => `/conversations/${conversation.id}/${path}`
  await agent.send('POST', at('resolve'), { epoch: conversation.epoch })

  const faces = log(shop).getByRole('group', { name: 'How did it go?' })
  await expect(faces.getByRole('radio')).toHaveCount(5)
  await faces.getByRole('radio', { name: 'Bad', exact: true }).focus()
  await shop.keyboard.press('ArrowRight')
  await shop.keyboard.press('ArrowRight')
  await expect(faces.getByRole('radio', { name: 'Good', exact: true })).toBeChecked()
  // Who reads the end stays at it, whatever grows there.
  await expect(log(shop).getByRole('button', { name: 'Send', exact: true })).toBeInViewport({ ratio: 1 })
  await expect(shop.getByRole('button', { name: 'New messages' })).toHaveCount(0)
  await log(shop)
    .getByRole('textbox', { name: /^Anything to add/ })
    .fill('Quick, but read the question')
  await expectAccessible(shop, 'baton-panel')
  await log(shop).getByRole('button', { name: 'Send', exact: true }).click()
  await expect(log(shop)).toContainText('Thank you. You said: Good.')
  expect(await told).toBe(4)
  const part = inbox.getByRole('region', { name: 'How it went, they say' })
  await expect(part).toContainText('Good · 4 of 5')
  await expect(part).toContainText('About the assistant')

  await shop.reload()
  await shop.getByRole('button', { name: 'Chat', exact: true }).click()
  await log(shop).getByRole('button', { name: 'Change' }).click()
  await log(shop).getByRole('radio', { name: 'All right' }).check()
  await log(shop).getByRole('button', { name: 'Send', exact: true }).click()
  await expect(log(shop)).toContainText('You said: All right.')
  await expect(part).toContainText('All right · 3 of 5')

  await inbox.goto(inbox.url().replace(/(site_\w+).*/, '$1/settings/ratings'))
  const assistant = inbox.getByRole('region', { name: 'The assistant' })
  await expect(assistant).toContainText(/\D0 % good or very good/)
  await expect(assistant).toContainText('mean 3.0 of 5 · 1 answer')
  await expect(inbox.getByRole('region', { name: 'People', exact: true })).toContainText(
    'Nobody has answered',
  )
  await expectAccessible(inbox)
  await inbox.getByRole('button', { name: 'Quick, but read the question' }).click()
  await expect(part).toBeVisible()
})

test('where the site does not ask, nobody is asked', async ({ shop, server, owner }) => {
  const agent = await openAgent(server, owner)
  await ask(shop, 'Do you sell gas canisters?')
  await expect(log(shop).getByRole('button', { name: 'Helpful', exact: true })).toBeAttached()
  const { conversation } = await readStored(server, owner, 'gas canisters')
  const path = (verb: string) => `/conversations/${conversation.id}/${verb}`
  await agent.send('PATCH', '/settings', { csat: false })
  await agent.send('POST', path('resolve'), { epoch: conversation.epoch })
  await expect(log(shop)).toContainText('This conversation is closed.')
  await expect(log(shop).getByRole('radio')).toHaveCount(0)
  await agent.send('PATCH', '/settings', { csat: true })
  await shop.reload()
  await shop.getByRole('button', { name: 'Chat', exact: true }).click()
  await expect(log(shop).getByRole('radio')).toHaveCount(5)
})
