import { describe, expect, it } from 'vitest'
import { conversation, message } from './inbox-fixtures.ts'
import {
  addEarlier,
  addLater,
  jump,
  newestTextSeen,
  putMessage,
  refreshWindow,
  type ThreadWindow,
} from './thread-window.ts'

const row = conversation('a')
/** Messages from one number to another, with more on the sides that are named. */
function window(from: number, to: number, ...more: ('earlier' | 'later')[]): ThreadWindow {
  const messages = Array.from({ length: to - from + 1 }, (_, n) => one(from + n))
  return { messages, earlier: more.includes('earlier'), later: more.includes('later') }
}
const one = (n: number) => message(String(n).padStart(5, '0'), row, { createdAt: n })
const ends = ({ messages, earlier, later }: ThreadWindow) => [
  ...[messages[0]?.createdAt, messages.at(-1)?.createdAt, messages.length],
  ...[earlier ? 'earlier' : '', later ? 'later' : ''],
]

describe('of a long thread', () => {
  it('a page before is added without a gap, and what is too much goes at the end', () => {
    const more = addEarlier(window(81, 160, 'earlier'), window(1, 80))
    expect(ends(more)).toEqual([1, 160, 160, '', ''])
    const much = addEarlier(window(101, 480, 'earlier'), window(21, 100, 'earlier'))
    expect(ends(much)).toEqual([21, 420, 400, 'earlier', 'later'])
  })

  it('a page behind is added too, and then the beginning goes', () => {
    const more = addLater(window(1, 380, 'later'), window(381, 460))
    expect(ends(more)).toEqual([61, 460, 400, 'earlier', ''])
  })

  it('the newest page again leaves what was read before it, and nobody’s place is lost', () => {
    expect(ends(refreshWindow(window(1, 100), window(51, 130, 'earlier')))).toEqual([1, 130, 130, '', ''])
    const back = window(1, 80, 'later')
    expect(refreshWindow(back, window(500, 579, 'earlier'))).toBe(back)
    const far = refreshWindow(window(1, 80), window(500, 579, 'earlier'))
    expect(ends(far)).toEqual([500, 579, 80, 'earlier', ''])
  })

  it('a message that was withdrawn meanwhile is gone with the next read', () => {
    const page = window(51, 60, 'earlier')
    const read = refreshWindow(window(1, 60), { ...page, messages: page.messages.toSpliced(3, 1) })
    expect(read.messages.map(({ createdAt }) => createdAt)).not.toContain(54)
  })

  it('what comes while somebody reads far back is not put behind a gap, and counts as not seen', () => {
    const known = { ...jump(window(401, 480, 'earlier'), window(1, 80, 'later')) }
    expect(putMessage(known, one(481))).toBe(known)
    expect(newestTextSeen(known)).toBe(one(480).id)
    expect(newestTextSeen(jump(undefined, window(1, 80, 'later')))).toBe(one(80).id)
  })

  it('an old message that a fact brings again is not drawn above what was read', () => {
    const known = window(401, 480, 'earlier')
    expect(putMessage(known, one(7))).toBe(known)
    expect(putMessage(known, one(481)).messages).toHaveLength(81)
  })
  it('of two in one millisecond the older stands first, also where it comes last', () => {
    const [older, newer] = ['00481', '00482'].map((id) => message(id, row, { createdAt: 481 }))
    if (!older || !newer) throw new Error('Two messages.')
    const known = putMessage(putMessage(window(401, 480), newer), older)
    expect(known.messages.slice(-2)).toEqual([older, newer])
  })
})
