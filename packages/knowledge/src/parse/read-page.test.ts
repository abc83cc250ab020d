import { expect, it } from 'vitest'
import type { ParsedItem } from '../parsed-document.ts'
import { parseFile } from './parse-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
async function read(path: string, content: string | Uint8Array): Promise<ParsedItem | undefined> {
  const file = { path, from: path, bytes: typeof content === 'string' ? bytes(content) : content }
  const [item] = await parseFile(file)
  return item
}
const message = (item: ParsedItem | undefined) => (item?.kind === 'error' ? item.message : item)

it('front matter gives id, title, address, language, tags, audience and date', async () => {
  expect(
    await read(
      'guides/returns.md',
      '\ufeff---\r\nid: returns\r\ntitle: Send it back\r\npermalink: /help/returns\r\nlang: pt_BR\r\ntags: a, b\r\naudience: internal\r\nupdated: 2026-11-02\r\nvalidFrom: 2026-11-03\r\nvalid_until: 2026-11-30\r\n---\r\nBody',
    ),
  ).toEqual({
    kind: 'document',
    articleKind: 'page',
    id: 'returns',
    idGiven: true,
    title: 'Send it back',
    url: '/help/returns',
    language: 'pt-br',
    tags: ['a', 'b'],
    audience: 'internal',
    validFrom: Date.UTC(2026, 10, 3),
    validUntil: Date.UTC(2026, 11, 1) - 1,
    updatedAt: Date.UTC(2026, 10, 2),
    blocks: [{ kind: 'paragraph', text: 'Body' }],
    from: 'guides/returns.md',
  })
})

it('without any, the id is the path without its ending', async () => {
  expect(await read('guides/returns.html', '<p>x')).toMatchObject({
    id: 'guides/returns',
    idGiven: false,
    title: 'Returns',
  })
})

it('an address with another scheme than http is none', async () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '"{{ site }}/x"', '"a b"'])
    expect(await read('a.md', `---\nurl: ${url}\n---\nBody`)).toMatchObject({ url: null })
  expect(await read('a.md', '---\nurl: https://x.example/a\n---\nBody')).toMatchObject({
    url: 'https://x.example/a',
  })
})

it('drafts and templates are left out', async () => {
  expect(await read('a.md', '---\ndraft: true\n---\nBody')).toMatchObject({ kind: 'skipped' })
  expect(await read('a.md', '---\ntitle: "{{ replace .Name "-" " " }}"\n---\nBody')).toMatchObject({
    kind: 'skipped',
  })
})

it('says in one sentence what is wrong with a file', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00])
  expect(message(await read('a.md', utf16))).toBe('a.md is written in UTF-16; wanted UTF-8 text.')
  expect(message(await read('a.md', new Uint8Array([1, 0, 2])))).toBe(
    'a.md holds binary data; wanted UTF-8 text.',
  )
  expect(message(await read('a.md', new Uint8Array([0x61, 0xe9, 0x20])))).toBe(
    'a.md is not valid UTF-8; wanted UTF-8 text.',
  )
  expect(message(await read('a.md', ' \n'))).toBe('a.md holds no text; wanted a page.')
  expect(message(await read('a.md', '---\ntitle: a\n---\n'))).toBe('a.md holds no text; wanted a page.')
  expect(message(await read('a.md', new Uint8Array(6 * 1024 * 1024)))).toBe(
    'a.md is 6.0 MB; wanted at most 5 MB.',
  )
  expect(message(await read('a.png', 'x'))).toBe(
    'a.png is not a kind of file that Baton reads; wanted .md, .mdx, .html, .txt, .pdf, .docx, .csv or .jsonl.',
  )
  expect(message(await read('a.md', '---\ntitle: [a\n---\nBody'))).toMatch(
    /^a\.md has front matter that cannot be read: it is not YAML \(.+\)\.$/,
  )
})

it('who may read it, and when, is not guessed', async () => {
  const said = (line: string) => read('a.md', `---\n${line}\n---\nBody`)
  expect(message(await said('audience: staff'))).toBe(
    'a.md has the audience "staff"; wanted "public" or "internal".',
  )
  expect(message(await said('validUntil: soon'))).toBe(
    'a.md has the validUntil "soon"; wanted a date such as 2026-11-30.',
  )
  expect(await said('validUntil: 2026-11-30T12:00:00Z')).toMatchObject({
    validFrom: null,
    validUntil: Date.UTC(2026, 10, 30, 12),
  })
})

it('an HTML file is read in the encoding that it names', async () => {
  const latin = new Uint8Array([...bytes('<meta charset="iso-8859-1"><p>caf'), 0xe9])
  expect(await read('a.html', latin)).toMatchObject({ blocks: [{ text: 'café' }] })
})

it('rows of JSONL are documents; a bad one is named by its line', async () => {
  const row = async (value: unknown) => {
    const line = typeof value === 'string' ? value : JSON.stringify(value)
    const file = { path: 'k.jsonl', from: 'k.jsonl', bytes: bytes(line), firstLine: 7 }
    const [item] = await parseFile(file)
    return item
  }
  expect(await row({ title: 'A', markdown: '# x\n\ny', tags: ['t'], lang: 'es', url: '/a' })).toMatchObject({
    kind: 'document',
    id: 'k-7',
    idGiven: false,
    blocks: [
      { kind: 'heading', level: 1, text: 'x' },
      { kind: 'paragraph', text: 'y' },
    ],
    language: 'es',
    url: '/a',
    from: 'k.jsonl:7',
  })
  expect(await row({ id: 12, title: '', text: 'x' })).toMatchObject({
    id: '12',
    idGiven: true,
    title: '12',
    articleKind: 'page',
  })
  expect(await row('  ')).toBeUndefined()
  expect(await row({ title: 'Free?', text: 'No.', kind: 'faq' })).toMatchObject({ articleKind: 'faq' })
  expect(await row({ question: 'Free?', answer: 'No.' })).toMatchObject({
    articleKind: 'faq',
    title: 'Free?',
    blocks: [{ text: 'No.' }],
  })
  expect(message(await row('{"title": '))).toMatch(/^k\.jsonl:7 is not JSON \(.+\); wanted \{"title"/)
  expect(message(await row([1]))).toMatch(/^k\.jsonl:7 is not a JSON object; wanted/)
  expect(message(await row({ title: 'A', text: ' ' }))).toMatch(
    /^k\.jsonl:7 has no "markdown", "html" or "text" that holds text/,
  )
  expect(message(await row({ text: 'x' }))).toMatch(/^k\.jsonl:7 has no "title" that is a text/)
  expect(message(await row({ title: 'A', text: 'x', audience: 'staff' }))).toMatch(
    /has the audience "staff"; wanted "public" or "internal"/,
  )
})
