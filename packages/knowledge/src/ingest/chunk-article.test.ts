import { describe, expect, it } from 'vitest'
import type { Block } from '../parsed-document.ts'
import { chunkArticle } from './chunk-article.ts'
import { countWords } from './count-words.ts'

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const prose = (words: number, name = 'word'): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: words / 10 }, () => `A ${Array(8).fill(name).join(' ')} end.`).join(' '),
})
const shape = (blocks: Block[]) =>
  chunkArticle(blocks).map((chunk) => [chunk.headings.join(' > '), countWords(chunk.text)])

describe('chunks', () => {
  it('are cut at headings and carry the path above them', () => {
    expect(
      shape([
        prose(200),
        heading(2, 'A'),
        prose(200),
        heading(3, 'B'),
        prose(200),
        heading(2, 'C'),
        prose(200),
      ]),
    ).toEqual([
      ['', 200],
      ['A', 200],
      ['A > B', 200],
      ['C', 200],
    ])
  })

  it('small siblings are joined, and their headings stand in the text', () => {
    const [chunk, ...rest] = chunkArticle([
      heading(2, 'Boots'),
      heading(3, 'Fit'),
      prose(60),
      heading(3, 'Care'),
      prose(60),
    ])
    expect(rest).toEqual([])
    expect(chunk?.headings).toEqual(['Boots'])
    expect(chunk?.innerHeadings).toEqual(['Fit', 'Care'])
    expect(chunk?.text.split('\n\n').filter((part) => part.length < 10)).toEqual(['Fit', 'Care'])
  })

  it('a small section never joins one under another parent', () => {
    expect(
      shape([heading(2, 'A'), heading(3, 'B'), prose(60), heading(2, 'C'), heading(3, 'D'), prose(60)]),
    ).toEqual([
      ['A > B', 60],
      ['C > D', 60],
    ])
  })

  it('a line or two join a full section; half a section does not', () => {
    expect(shape([heading(2, 'A'), prose(200), heading(2, 'B'), prose(20)])).toEqual([['', 222]])
    expect(shape([heading(2, 'A'), prose(200), heading(2, 'B'), prose(100)])).toEqual([
      ['A', 200],
      ['B', 100],
    ])
  })

  it('a long section is cut between paragraphs into parts of about the same length', () => {
    const parts = shape([heading(2, 'A'), ...Array.from({ length: 10 }, () => prose(80))])
    expect(parts.map(([path]) => path)).toEqual(['A', 'A', 'A'])
    for (const [, words] of parts) expect(words).toBeGreaterThanOrEqual(150)
    for (const [, words] of parts) expect(words).toBeLessThanOrEqual(350)
  })

  it('a paragraph that is too long is cut after a sentence', () => {
    const chunks = chunkArticle([prose(900)])
    expect(chunks.length).toBeGreaterThan(2)
    for (const chunk of chunks) expect(chunk.text.endsWith('end.')).toBe(true)
  })

  it('a table keeps whole rows and its rows stay one paragraph', () => {
    const row = (n: number) => `Country: c${n} · ${Array(20).fill('price').join(' ')}`
    const text = Array.from({ length: 40 }, (_, n) => row(n)).join('\n')
    const chunks = chunkArticle([{ kind: 'table', text }])
    expect(chunks.map((chunk) => chunk.text).join('\n')).toBe(text)
    for (const chunk of chunks) expect(chunk.text).not.toContain('\n\n')
  })

  it('the scope of a tab ends with the tab', () => {
    const blocks = [heading(2, 'A'), heading(7, 'macOS'), prose(160), heading(7, ''), prose(160)]
    expect(shape(blocks)).toEqual([
      ['A > macOS', 160],
      ['A', 160],
    ])
  })

  it('Chinese, Japanese and Thai are measured by characters', () => {
    expect(countWords('退货政策很简单。')).toBe(4)
    expect(countWords('テント tent ๆๆๆๆๆ')).toBeGreaterThanOrEqual(3)
    const [chunk] = chunkArticle([{ kind: 'paragraph', text: '这是一个很长的句子吗。'.repeat(200) }])
    expect(countWords(chunk?.text ?? '')).toBeLessThanOrEqual(350)
  })

  it('data without spaces or ends is cut all the same', () => {
    for (const kind of ['paragraph', 'code'] as const)
      for (const chunk of chunkArticle([{ kind, text: 'x'.repeat(100_000) }]))
        expect(chunk.text.length).toBeLessThan(20_000)
  })

  it('nothing but headings is no chunk', () => {
    expect(chunkArticle([heading(1, 'A'), heading(2, 'B')])).toEqual([])
  })
})
