import { expect, test } from 'vitest'
import { openHarness } from '../testing/harness.ts'
test('smoke', async () => {
  const h = await openHarness()
  const v = await h.visitor()
  const { conversation } = await v.start()
  await h.runsDone()
  const read = await v.read(conversation.id)
  expect(read.messages.length).toBe(2)
  const a = await h.agent('agent')
  expect((await a.call('inbox')).status).toBe(200)
  const r = await h.request('/inbox/')
  console.log(r.status, await r.text())
  console.log(h.app.routes.map(r => r.method + ' ' + r.path).filter((x, i, l) => l.indexOf(x) === i).join('\n'))
  await h.close()
})
