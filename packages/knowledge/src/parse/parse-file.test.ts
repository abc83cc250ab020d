import { expect, it } from 'vitest'
import type { ParsedItem } from '../parsed-document.ts'
import { docxOf, pdfOf, zipOf } from '../testing/files.ts'
import { parseFile } from './parse-file.ts'

async function parse(path: string, content: string | Uint8Array): Promise<ParsedItem[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return parseFile({ path, from: path, bytes })
}
const brief = (items: ParsedItem[]) =>
  items.map((item) => {
    if (item.kind !== 'document') return 'message' in item ? item.message : item.reason
    const blocks = item.blocks.map((block) => `${block.kind}: ${block.text}`)
    return [`${item.id} (${item.articleKind}) ${item.title}`, ...blocks].join(' | ')
  })
const said = async (path: string, content: string | Uint8Array) => brief(await parse(path, content))

it('rows of a CSV file with a question and an answer are FAQ entries', async () => {
  const file =
    '\ufeffID;Question;Answer;Tags;Valid until\n7;"Do you ship; to Spain?";"Yes, in **four** days.";"delivery, spain";2026-12-31\n;Free?;"No.\n\nNever.";;'
  expect(await said('faq.csv', file)).toEqual([
    '7 (faq) Do you ship; to Spain? | paragraph: Yes, in four days.',
    'faq-3 (faq) Free? | paragraph: No. | paragraph: Never.',
  ])
  expect((await parse('faq.csv', file))[0]).toMatchObject({
    tags: ['delivery', 'spain'],
    validUntil: Date.UTC(2027, 0, 1) - 1,
  })
})

it('rows with a title and a text are pages; a bad one is named by its row', async () => {
  expect(
    await said('kb.csv', 'title,body,audience\nReturns,Within 60 days.,internal\nOdd,,\nX,y,everyone'),
  ).toEqual([
    'kb-2 (page) Returns | paragraph: Within 60 days.',
    'kb.csv, row 3 has no "markdown", "html" or "text" that holds text; wanted a title and a text, or a question and an answer.',
    'kb.csv, row 4 has the audience "everyone"; wanted "public" or "internal".',
  ])
})

it('any other CSV file is one table, each value under its name', async () => {
  expect(await said('lists/prices.tsv', 'Country\tPrice\nSpain\t7 €\nGermany\t5 €\n')).toEqual([
    'lists/prices (page) Prices | table: Country: Spain · Price: 7 €\nCountry: Germany · Price: 5 €',
  ])
  expect(await said('a.csv', 'Country,Price\n')).toEqual([
    'a.csv holds no rows below its first; wanted a row of names and rows of values.',
  ])
  expect(await said('a.csv', 'a,b\n"c,d\n')).toEqual([
    expect.stringMatching(/^a\.csv is not CSV near line \d+ \(/),
  ])
  expect(await said('a.csv', `a${',b'.repeat(300)}\n1`)).toEqual([
    'a.csv has 301 columns; wanted at most 200.',
  ])
})

it('a Word document gives headings, paragraphs, lists and tables', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Returns</w:t></w:r></w:p>
    <w:p><w:r><w:t>Within 60 days.</w:t></w:r></w:p>
    <w:tbl><w:tr>${cell('Spain')}${cell('7')}</w:tr></w:tbl>`
  expect(await said('a.docx', docxOf(body))).toEqual([
    'a (page) Returns | paragraph: Within 60 days. | table: Spain · 7',
  ])
})

it('what is no Word document, or unpacks to too much, is refused, whatever it says of its size', async () => {
  expect(await said('a.docx', 'plain')).toEqual(['a.docx is not a zip archive; wanted a Word document.'])
  expect(await said('a.docx', zipOf({ 'a.txt': 'x' }))).toEqual([
    expect.stringMatching(/^a\.docx cannot be read as a Word document \(.+\); save it again as \.docx\.$/),
  ])
  const bomb = zipOf({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }, { lie: 10 })
  expect(await said('a.docx', bomb)).toEqual(['a.docx unpacks to more than 40 MB; wanted a Word document.'])
  const shifted = Buffer.concat([Buffer.alloc(9), zipOf({ 'word/document.xml': 'x' })])
  expect(await said('a.docx', shifted)).toEqual(['a.docx is a damaged zip archive; wanted a Word document.'])
  const torn = zipOf({ 'word/document.xml': 'x'.repeat(500) })
  torn.fill(0xff, 47, 60)
  expect(await said('a.docx', torn)).toEqual(['a.docx is a damaged zip archive; wanted a Word document.'])
})

it('a table in a PDF is read row by row, each value under its name', async () => {
  const row = (y: number, ...cells: [string, number][]) =>
    cells.map(([text, x]): [string, number, number, number] => [text, 10, y, x])
  const file = pdfOf([
    [
      ['Shipping', 20, 740, 72],
      ...row(700, ['Country', 72], ['Days', 220], ['Price', 330]),
      ...row(684, ['Norway', 72], ['4 to 6', 220], ['12 EUR', 330]),
      ...row(668, ['France', 72], ['2', 232], ['5 EUR', 330]),
      ...row(652, ['Malta', 72], ['9 EUR', 330]),
      ...row(620, ['Prices hold until spring.', 72]),
      // Two columns of prose, and steps with their numbers apart, are no tables.
      ...['left', 'of', 'page'].flatMap((word, n) =>
        row(
          580 - n * 14,
          [`${word} a long line of prose that runs on and on and on here`, 72],
          [`right ${n}`, 400],
        ),
      ),
      ...['Brush', 'Wax', 'Dry'].flatMap((word, n) => row(500 - n * 14, [`${n + 1}.`, 72], [word, 100])),
    ],
    [
      ...row(700, ['Opening hours', 72]),
      ...row(684, ['Monday', 72], ['closed', 220]),
      ...row(668, ['Tuesday', 72], ['9 to 5', 220]),
      ...row(652, ['Sunday', 72], ['closed', 220]),
    ],
  ])
  const [text = ''] = await said('shipping.pdf', file)
  const tables = text.split(' | ').filter((block) => block.startsWith('table: '))
  expect(tables).toEqual([
    'table: Country: Norway · Days: 4 to 6 · Price: 12 EUR\nCountry: France · Days: 2 · Price: 5 EUR\nCountry: Malta · Price: 9 EUR',
    'table: Monday · closed\nTuesday · 9 to 5\nSunday · closed',
  ])
  expect(text).toContain('list: 1. Brush\n2. Wax\n3. Dry')
})

it('a PDF gives its headings by size, its paragraphs whole, and no headers or page numbers', async () => {
  const page = (n: number, ...lines: [string, number, number][]) =>
    [['Tarn & Trail', 9, 770], ...lines, [`Page ${n} of 4`, 9, 20]] as [string, number, number][]
  const file = pdfOf([
    page(
      1,
      ['Care', 24, 700],
      ['Boots . . . . . . . 2', 12, 680],
      ['Tents have five years of war-', 12, 660],
      ['ranty against leaks.', 12, 646],
    ),
    page(2, ['Boots', 16, 700], ['Wax them', 12, 660], ['when they', 12, 646]),
    page(3, ['are dry.', 12, 700], ['1. Brush', 12, 660], ['2. Wax', 12, 640]),
    [['iv', 12, 790], ...page(4, ['The end.', 12, 700])],
  ])
  expect(await said('care.pdf', file)).toEqual([
    [
      'care (page) Care',
      'paragraph: Tents have five years of warranty against leaks.',
      'heading: Boots',
      'paragraph: Wax them when they are dry.',
      'list: 1. Brush\n2. Wax',
      'paragraph: The end.',
    ].join(' | '),
  ])
})

it('a PDF without text, of too many pages, or that is none, is refused', async () => {
  expect(await said('a.pdf', pdfOf([[]]))).toEqual([
    'a.pdf holds no text, only pictures or nothing; wanted a PDF whose text can be selected.',
  ])
  expect(await said('a.pdf', pdfOf([[['x', 12, 700]]], { times: 2_001 }))).toEqual([
    'a.pdf has 2001 pages; wanted at most 2000.',
  ])
  expect(await said('a.pdf', '<html>')).toEqual(['a.pdf does not begin as a PDF does; wanted a PDF.'])
  expect(await said('a.pdf', '%PDF-1.4 nothing')).toEqual([
    expect.stringMatching(/^a\.pdf is damaged \(.+\); wanted a PDF that opens\.$/),
  ])
})

it('a text as long as a book is several articles, cut between blocks and lines', async () => {
  const chapter = `## Chapter\n\n${'word '.repeat(15_000)}`
  const items = await parse('book.md', `# Book\n\n${chapter}\n\n${chapter}`)
  expect(items.map((item) => item.kind === 'document' && [item.id, item.title])).toEqual([
    ['book', 'Book (1/2)'],
    ['book#2', 'Book (2/2)'],
  ])
  const table = await parse('long.csv', `Name,Price\n${'Tent of a long name,5\n'.repeat(5_000)}`)
  expect(table).toHaveLength(2)
})
