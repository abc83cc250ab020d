import { expect, test } from 'vitest'
import { reconnectAgents } from './reconnect-agents.ts'

test('inboxes whose streams break at random moments show what the server has: nothing missing, nothing twice, in its order', async () => {
  const figures = await reconnectAgents({ reconnects: 30, agents: 3, conversations: 10 })
  console.log(figures)
  expect(figures).toMatchObject({ missing: 0, twice: 0, disordered: 0, otherwise: 0 })
  expect(figures).toMatchObject({ rows: 0, lists: 0 })
  expect(figures.reconnects).toBeGreaterThanOrEqual(30)
}, 300_000)
