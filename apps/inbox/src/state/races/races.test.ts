import type { ConversationId } from '@baton/contracts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shownCounts, shownList } from '../selectors.ts'
import { views } from '../views.ts'
import { createWalk, type Walk } from './walk.ts'

/** Of each round. */
const WALKS = 40

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What the screen shows that the server would not say; empty where they agree. */
async function differences(walk: Walk): Promise<string[]> {
  const { site, store, lists, settle } = walk
  const found: string[] = []
  const { counts } = site.list('all', null)
  if (JSON.stringify(shownCounts(store.get())) !== JSON.stringify(counts)) found.push('counts')
  for (const { id } of views) {
    lists.show(id)
    await settle()
    for (let pages = 0; store.get().lists[id].next !== null && pages < 50; pages += 1) {
      lists.loadMore(id)
      for (let turn = 0; turn < 4; turn += 1) {
        walk.wire.make()
        walk.wire.deliver()
        await vi.advanceTimersByTimeAsync(0)
      }
    }
    const shown = JSON.stringify(shownList(store.get(), id))
    const stored = JSON.stringify(site.list(id, null, 1_000).conversations)
    if (shown !== stored) found.push(`list ${id}`)
  }
  found.push(...(await threadDifferences(walk)))
  for (const id of store.get().conversations.keys()) if (!site.rows.has(id)) found.push(`erased ${id}`)
  return found
}

async function threadDifferences({ site, store, attention, readers, settle }: Walk): Promise<string[]> {
  const found: string[] = []
  for (const id of [...store.get().threads.keys()]) {
    attention.look(id)
    await settle()
    // As the button says.
    if (store.get().threads.get(id)?.phase === 'failed') void readers.openThread(id)
    await settle()
    if (!site.rows.has(id)) {
      if (store.get().threads.get(id)?.read) found.push(`thread of the erased ${id}`)
      continue
    }
    const read = store.get().threads.get(id)?.read
    const stored = site.messages.get(id) ?? []
    const from = stored.findIndex((message) => message.id === read?.messages[0]?.id)
    const to = read?.later ? from + read.messages.length : stored.length
    const isWhole = read?.earlier || from === 0
    if (!isWhole || JSON.stringify(read?.messages) !== JSON.stringify(stored.slice(from, to)))
      found.push(`thread ${id}`)
  }
  return found
}

it.each([1, 2, 3, 4])(
  'whatever order answers and facts arrive in, the screen ends as the server: round %i',
  async (round) => {
    for (let walk = 0; walk < WALKS; walk += 1) {
      const seed = round * 100_000 + walk
      const random = createWalk(seed)
      random.lists.show('needs_you')
      void random.connect()
      for (let step = 0; step < 150; step += 1) await random.step()
      await random.settle()
      expect(await differences(random), `seed ${seed}`).toEqual([])
      random.lists.stop()
      random.attention.stop()
    }
  },
)

it('a view that is opened while the first one is still being read is read too', async () => {
  const walk = createWalk(1)
  walk.lists.show('needs_you')
  void walk.connect()
  walk.lists.show('assistant')
  await walk.settle()
  walk.site.begin()
  await walk.settle()
  expect(shownList(walk.store.get(), 'assistant').length).toBeGreaterThan(0)
})

it('an answer to a read that was given up counts for nothing', async () => {
  const walk = createWalk(1)
  walk.lists.show('assistant')
  void walk.connect()
  walk.wire.make()
  walk.cut()
  for (const id of walk.site.rows.keys()) walk.site.erase(id)
  void walk.connect()
  await walk.settle()
  expect(shownList(walk.store.get(), 'assistant')).toEqual([])
  expect(walk.store.get().conversations.size).toBe(0)
})

it('a page of messages that comes after a jump makes no gap', async () => {
  const walk = createWalk(1)
  void walk.connect()
  const [id] = [...walk.site.rows.keys()] as [ConversationId]
  for (let n = 0; n < 20; n += 1) walk.site.write(id)
  await walk.settle()
  walk.attention.look(id)
  await walk.settle()
  const all = walk.site.messages.get(id) ?? []
  void walk.readers.goTo(id, all[6]?.id ?? null)
  await walk.settle()
  walk.readers.readOn(id, 'earlier')
  void walk.readers.goTo(id, all.at(-1)?.id ?? null)
  walk.wire.make()
  walk.wire.make()
  for (const words of ['at=', 'before=']) {
    walk.wire.deliver(words)
    await vi.advanceTimersByTimeAsync(0)
  }
  await walk.settle()
  const shown =
    walk.store
      .get()
      .threads.get(id)
      ?.read?.messages.map((message) => message.id) ?? []
  const from = all.findIndex((message) => message.id === shown[0])
  expect(shown).toEqual(all.slice(from, from + shown.length).map((message) => message.id))
})
