import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import { plainText } from './plain-text.ts'
import type { Block } from './tree.ts'

const answers = [
  'You have **30 days** to send it *back*[^1]. See [Returns & refunds](/help/returns "Returns")[^2].',
  'Yes.\n\n## Steps\n\n1. Open **Orders**\n2. Choose `Return`\n   - within 30 days\n   - unused\n\n---\n\n| Size | Chest (cm) |\n|------|:----------:|\n| S | **88**–92 |\n| M | 96 |\n\nThat is all[^1][^2].',
  '> “Used tents can be sent back.”[^1]\n\n```sh\nnpm start - 80\n```\n\nDone, ![photo](/a.png) see https://shop.example/help_(a).',
  'Escaped \\*star\\*, \\[bracket\\] and 2 * 3; snake_case stays. ***Both*** __too__.',
  '- first [one](https://shop.example/a_(b))[^1]\n- second `code`\n\n* * *\nend',
]

const shown = (blocks: Block[]) =>
  JSON.stringify(blocks, (key, value) => (key === 'source' || key === 'url' ? undefined : value))

describe.each(answers)('while %j arrives', (answer) => {
  const prefixes = Array.from({ length: answer.length + 1 }, (_, end) => answer.slice(0, end))

  test('half a mark, link or table is never drawn', () => {
    for (const prefix of prefixes) {
      const drawn = shown(parse(prefix, { streaming: true }))
        .replace('2 * 3', '')
        .replace('"["', '')
        .replace('*star*', '')
        .replace('"*"', '')
      expect(drawn, prefix).not.toMatch(/\[\^|\*\*|\]\(|`|\| |--|\\\\|"#|\0|"text":"[^"]*\[(?!b)/)
    }
  })

  test('text that is drawn once is not drawn otherwise later', () => {
    let before = ''
    for (const prefix of prefixes) {
      const now = plainOf(parse(prefix, { streaming: true }))
      expect(now.startsWith(before.trimEnd()), `${JSON.stringify(before)} then ${JSON.stringify(now)}`).toBe(
        true,
      )
      before = now
    }
  })

  test('all blocks but the last stay as they were', () => {
    for (const [index, prefix] of prefixes.entries()) {
      const settled = parse(prefix, { streaming: true }).slice(0, -1)
      expect(parse(prefixes[index + 1] ?? answer, { streaming: true }).slice(0, settled.length)).toEqual(
        settled,
      )
    }
  })

  test('nothing is missing when it has arrived', () => {
    expect(plainOf(parse(`${answer}\n\n.`, { streaming: true }))).toContain(plainOf(parse(answer)))
  })
})

/** All text of the tree, in order. */
function plainOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainOf).join('')
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .map(([key, inner]) => (key === 'text' ? String(inner) : key === 'n' ? `[${inner}]` : plainOf(inner)))
    .join('')
}

test('a text that is complete loses nothing at its end', () => {
  for (const text of ['I love it **', 'see [1', 'price 5 *', '1.', '- ', '| a |', '#', 'a\\', '`'])
    expect(plainText(text)).toBe(text.trim())
})
