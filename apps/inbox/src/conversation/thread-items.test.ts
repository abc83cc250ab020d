import { expect, it } from 'vitest'
import { conversation, me, message } from '../state/inbox-fixtures.ts'
import { marked } from './citation-chip.tsx'
import { threadItems, unreadFrom } from './thread-items.ts'

const row = conversation('a')
const noon = new Date(2026, 10, 20, 12).getTime()
const at = (minutes: number) => ({ createdAt: noon + minutes * 60_000 })
const shape = (...messages: Parameters<typeof threadItems>[0]) =>
  threadItems(messages).map((item) =>
    item.kind === 'message' ? `${item.kind}${item.head ? '+head' : ''}` : item.kind,
  )

it('one head stands over a run by one author', () => {
  expect(shape(message('1', row, at(0)), message('2', row, at(1)), message('3', row, at(20)))).toEqual([
    'day',
    'message+head',
    'message',
    'message+head',
  ])
})

it('a note never hides in a run of replies', () => {
  const author = { kind: 'agent', agentId: 'agt_a' as never, name: 'Ana' } as const
  expect(
    shape(message('1', row, { author, ...at(0) }), message('2', row, { author, kind: 'note', ...at(1) })),
  ).toEqual(['day', 'message+head', 'message+head'])
})

it('each day is named, withdrawn messages are not shown', () => {
  expect(
    shape(
      message('1', row, at(0)),
      message('2', row, { state: 'withdrawn', ...at(1) }),
      message('3', row, at(1440)),
    ),
  ).toEqual(['day', 'message+head', 'day', 'message+head'])
})

it('the quoted words are marked in their passage', () => {
  expect(marked({ passage: 'One two three.', quote: 'two' }).filter((piece) => piece.quoted)).toEqual([
    { text: 'two', quoted: true },
  ])
  expect(marked({ passage: 'One two.', quote: 'four' })).toEqual([{ text: 'One two.', quoted: false }])
})

it('what was not read stands below a mark; one’s own words are no news', () => {
  const [one, two, three] = [message('1', row, at(0)), message('2', row, at(1)), message('3', row, at(2))]
  const mine = { ...two, author: { kind: 'agent' as const, agentId: me, name: 'Ana' } }
  const from = (readUpTo: string | null, earlier = false) =>
    unreadFrom([one, mine, three], { readUpTo: readUpTo as typeof one.id, earlier, me })
  expect(from(one.id)).toBe(three.id)
  expect(from(three.id)).toBeNull()
  expect(from(null)).toBeNull()
  expect(from('msg_0', true)).toBeNull()
  expect(threadItems([one, three], three.id).map(({ kind }) => kind)).toEqual([
    'day',
    'message',
    'unread',
    'message',
  ])
})
