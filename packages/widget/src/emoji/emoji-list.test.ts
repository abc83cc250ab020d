import { expect, it } from 'vitest'
import { findEmoji, loadEmoji } from './emoji-list.ts'

const texts = (found: { text: string }[]) => found.map(({ text }) => text)

it.each(['de', 'es'])('each emoji has a name in %s, and there is none beside them', async (tag) => {
  const { words } = tag === 'de' ? await import('./words/emoji-de.ts') : await import('./words/emoji-es.ts')
  const own = words.split('\n').filter(Boolean)
  const all = (await loadEmoji('en')).flat()
  expect(own.map((line) => line.split(' ')[0])).toEqual(texts(all))
  for (const line of own) expect(line.split(' ').length, line).toBeGreaterThan(1)
})

it('has six groups, and no emoji twice', async () => {
  const groups = await loadEmoji('en')
  expect(groups).toHaveLength(6)
  expect(new Set(texts(groups.flat())).size).toBe(groups.flat().length)
})

it.each([
  ['en', 'thumbs', '👍'],
  ['de-AT', 'schlüssel', '🔑'],
  ['de', 'SCHLUSSEL', '🔑'],
  ['es', 'camion env', '🚚'],
  ['es', 'truck', '🚚'],
  ['fr', 'tent', '⛺'],
])('in %s, "%s" finds %s', async (tag, search, wanted) => {
  expect(texts(findEmoji(await loadEmoji(tag), search))).toContain(wanted)
})

it('finds nothing for what no word begins with', async () => {
  expect(findEmoji(await loadEmoji('en'), 'xyzzy')).toEqual([])
})
