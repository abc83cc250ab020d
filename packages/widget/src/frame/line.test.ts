import { expect, test } from 'vitest'
import { type Line, openLine } from './line.ts'

function openBoth(near: Parameters<typeof openLine>[1], far: Parameters<typeof openLine>[1]): [Line, Line] {
  const { port1, port2 } = new MessageChannel()
  return [openLine(port1, near), openLine(port2, far)]
}

test('both ends call each other by name, also at once and while they answer', async () => {
  const [page, frame] = openBoth(
    { identity: async () => 'a token' },
    { ask: async (text: string) => `${text}, by ${await frame.call('identity')}` },
  )
  const answers = await Promise.all([page.call('ask', 'one'), page.call('ask', 'two')])
  expect(answers).toEqual(['one, by a token', 'two, by a token'])
  page.close()
  frame.close()
})

test('what fails at the other end, or is not there, fails here, without its reason', async () => {
  const [page, frame] = openBoth(
    {},
    {
      fail() {
        throw new Error('a secret of the frame')
      },
    },
  )
  for (const name of ['fail', 'missing', 'toString', '__proto__'])
    await expect(page.call(name)).rejects.toThrow('The call failed at the other end.')
  page.close()
  frame.close()
})

test('who closes gets nothing for what was still asked, and waits for nothing', async () => {
  const [page, frame] = openBoth({}, { never: () => new Promise(() => {}) })
  const asked = page.call('never')
  page.close()
  expect(await asked).toBeUndefined()
  frame.close()
})
