import { expect, test } from 'vitest'
import { type ExportedQuestions, readExport } from './read-export.ts'

const readAll = (file: string | Uint8Array, name: string): ExportedQuestions => {
  const work = readExport(typeof file === 'string' ? new TextEncoder().encode(file) : file, name)
  for (;;) {
    const slice = work.next()
    if (slice.done) return slice.value
  }
}
const read = (file: string | Uint8Array, name: string) => readAll(file, name).questions

const jsonl = (...entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).join('\n')

test('lines with a text are questions, broken ones are left out and named', () => {
  const lines = `${jsonl({ text: 'One?' }, { question: 'Two?' })}\n{broken\n\n"Three?"\nnonsense`
  expect(readAll(lines, 'a.jsonl')).toEqual({
    questions: ['One?', 'Two?', 'Three?'],
    leftOut: {
      count: 2,
      lines: [
        { line: 3, why: 'not JSON' },
        { line: 6, why: 'not JSON' },
      ],
    },
  })
  expect(() => readAll('{"a": 1}\n{broken', 'a.jsonl')).toThrowError(
    '1 line was left out: 2 (not JSON). Wanted',
  )
})

test('an entry of more than a megabyte is left out and named', () => {
  const long = JSON.stringify({ text: 'x'.repeat(1_000_001) })
  expect(readAll(`${jsonl({ text: 'One?' })}\n${long}`, 'a.jsonl')).toMatchObject({
    questions: ['One?'],
    leftOut: { count: 1, lines: [{ line: 2, why: 'longer than 1 MB' }] },
  })
})

test('the visitor of a chat asks, not who answers', () => {
  const messages = [
    { author: 'assistant', text: 'Hello!' },
    { author: 'visitor', text: 'Where is it?' },
    { role: 'user', content: 'Hello?' },
  ]
  expect(read(jsonl({ messages }, { messages: messages.slice(0, 1) }), 'chats.jsonl')).toEqual([
    'Where is it?',
  ])
})

test('tickets of Zendesk are read, as one document and line by line', () => {
  const tickets = [
    { id: 1, subject: 'Help', description: 'My lamp\n\nis broken', comments: [{ body: 'We are sorry' }] },
    { id: 2, comments: [{ body: 'Only a comment' }] },
  ]
  const questions = ['My lamp is broken', 'Only a comment']
  expect(read(JSON.stringify({ tickets, count: 2 }), 'zendesk.json')).toEqual(questions)
  expect(read(jsonl(...tickets), 'zendesk.jsonl')).toEqual(questions)
})

test('conversations of Intercom are read without their markup', () => {
  const part = (type: string, body: string) => ({ part_type: 'comment', body, author: { type } })
  const conversations = [
    {
      source: part('user', '<p>Can I pay<br>by card &amp; cash?</p>'),
      conversation_parts: { conversation_parts: [] },
    },
    {
      source: part('admin', '<p>Hi</p>'),
      conversation_parts: { conversation_parts: [part('lead', 'Price?')] },
    },
    { source: part('bot', 'Nobody answers'), conversation_parts: { conversation_parts: [] } },
  ]
  expect(read(JSON.stringify({ type: 'conversation.list', conversations }), 'i.json')).toEqual([
    'Can I pay by card & cash?',
    'Price?',
  ])
})

test('CSV is read with its separator and its quotes', () => {
  const csv = 'Id;Description\r\n1;"Two; ""quoted""\nlines"\r\n2;Plain\r\n'
  expect(read(csv, 'a.csv')).toEqual(['Two; "quoted" lines', 'Plain'])
})

test('a file without questions says what was wanted', () => {
  expect(() => read('id,name\n1,Ana\n', 'people.csv')).toThrowError(
    'people.csv holds no questions; its entries have id, name. Wanted: JSONL',
  )
  expect(() => read('', 'empty.csv')).toThrowError('empty.csv holds no questions. Wanted')
  expect(() => read('{"tickets": []}', 'none.json')).toThrowError('none.json holds no questions')
  expect(() => read('PK\u0003\u0004', 'tickets.xlsx')).toThrowError('save the sheet as CSV')
})

test('a list is found in what an export wraps around it, printed on one line or on many', () => {
  const whole = {
    meta: { pages: [1, { a: ']' }], note: 'a "b" \\' },
    count: 2,
    data: [{ text: 'A, ] {' }, { text: 'B' }],
  }
  expect(read(JSON.stringify(whole), 'a.json')).toEqual(['A, ] {', 'B'])
  expect(read(JSON.stringify(whole, null, 2), 'a.json')).toEqual(['A, ] {', 'B'])
  expect(read(JSON.stringify(whole.data), 'a.json')).toEqual(['A, ] {', 'B'])
  const chat = { id: 1, messages: [{ role: 'user', text: 'Alone?' }] }
  expect(read(JSON.stringify(chat, null, 2), 'one.json')).toEqual(['Alone?'])
})

test('what a broken end leaves is read', () => {
  expect(read('[{"text":"A"},{"text":"B"},{"te', 'cut.json')).toEqual(['A', 'B'])
})

test('a quote within a value is part of it, and a mark before the file is not', () => {
  expect(read('\uFEFFtext,id\nA 5" pipe?,1\n"B ""quoted"", yes",2\n', 'a.csv')).toEqual([
    'A 5" pipe?',
    'B "quoted", yes',
  ])
  expect(read('\uFEFF[{"text":"Schön?"}]', 'a.json')).toEqual(['Schön?'])
})

test('a CSV may begin with a quote, and be what Excel writes as Unicode', () => {
  expect(read('"id","text"\n"1","Yes?"', 'a.csv')).toEqual(['Yes?'])
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...'text\nWo?'].map((sign) => sign.charCodeAt(0))).buffer),
  ])
  expect(read(wide, 'a.txt')).toEqual(['Wo?'])
})

test('a large file is read in many slices', () => {
  const text = jsonl(
    ...Array.from({ length: 2_000 }, (_, n) => ({ text: `Where is my parcel number ${n}, please?` })),
  )
  for (const file of [text, `[${text.replaceAll('\n', ',')}]`, `text\n${text}`])
    expect([...readExport(new TextEncoder().encode(file), 'large')].length).toBeGreaterThan(1)
})
