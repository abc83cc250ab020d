import { expect, test } from 'vitest'
import { readExport } from './read-export.ts'

const jsonl = (...entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).join('\n')

test('lines with a text are questions, broken ones are passed over', () => {
  expect(
    readExport(`${jsonl({ text: 'One?' }, { question: 'Two?' })}\n{broken\n"Three?"`, 'a.jsonl'),
  ).toEqual(['One?', 'Two?', 'Three?'])
})

test('the visitor of a chat asks, not who answers', () => {
  const messages = [
    { author: 'assistant', text: 'Hello!' },
    { author: 'visitor', text: 'Where is it?' },
    { role: 'user', content: 'Hello?' },
  ]
  expect(readExport(jsonl({ messages }, { messages: messages.slice(0, 1) }), 'chats.jsonl')).toEqual([
    'Where is it?',
  ])
})

test('tickets of Zendesk are read, as one document and line by line', () => {
  const tickets = [
    { id: 1, subject: 'Help', description: 'My lamp\n\nis broken', comments: [{ body: 'We are sorry' }] },
    { id: 2, comments: [{ body: 'Only a comment' }] },
  ]
  const questions = ['My lamp is broken', 'Only a comment']
  expect(readExport(JSON.stringify({ tickets, count: 2 }), 'zendesk.json')).toEqual(questions)
  expect(readExport(jsonl(...tickets), 'zendesk.jsonl')).toEqual(questions)
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
  expect(readExport(JSON.stringify({ type: 'conversation.list', conversations }), 'i.json')).toEqual([
    'Can I pay by card & cash?',
    'Price?',
  ])
})

test('CSV is read with its separator and its quotes', () => {
  const csv = 'Id;Description\r\n1;"Two; ""quoted""\nlines"\r\n2;Plain\r\n'
  expect(readExport(csv, 'a.csv')).toEqual(['Two; "quoted" lines', 'Plain'])
})

test('a file without questions says what was wanted', () => {
  expect(() => readExport('id,name\n1,Ana\n', 'people.csv')).toThrowError(
    'people.csv holds no questions. Wanted: JSONL',
  )
  expect(() => readExport('', 'empty.csv')).toThrowError('empty.csv holds no questions')
})
