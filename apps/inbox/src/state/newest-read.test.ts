import { expect, it } from 'vitest'
import { newestRead } from './newest-read.ts'
import { createStore } from './store.ts'

it('an answer that comes after that of a newer question is let go', async () => {
  const store = createStore('nothing')
  const answers: ((value: string) => void)[] = []
  const read = newestRead(store, () => new Promise<string>((resolve) => answers.push(resolve)))
  const both = [read(), read()]
  answers[1]?.('new')
  answers[0]?.('old')
  await Promise.all(both)
  expect(store.get()).toBe('new')
})
