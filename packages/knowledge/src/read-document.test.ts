import { expect, it } from 'vitest'
import { readDocument, readLine } from './read-document.ts'
import type { SourceItem } from './source-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (path: string, content: string | Uint8Array) =>
  readDocument({ path, from: path, bytes: typeof content === 'string' ? bytes(content) : content })
const message = (item: SourceItem | null) => (item?.kind === 'error' ? item.message : item)

it('front matter gives id, title, address, language, tags, audience and date', () => {
  expect(
    read(
      'guides/returns.md',
      '\ufeff---\r\nid: returns\r\ntitle: Send it back\r\npermalink: /help/returns\r\nlang: pt_BR\r\ntags: a, b\r\naudience: internal\r\nupdated: 2026-11-02\r\n---\r\nBody',
    ),
  ).toEqual({
    kind: 'document',
    id: 'returns',
    idGiven: true,
    title: 'Send it back',
    url: '/help/returns',
    language: 'pt-br',
    tags: ['a', 'b'],
    audience: 'internal',
    format: 'markdown',
    content: 'Body',
    updatedAt: Date.UTC(2026, 10, 2),
    from: 'guides/returns.md',
  })
})

it('without any, the id is the path without its ending', () => {
  expect(read('guides/returns.html', '<p>x')).toMatchObject({
    id: 'guides/returns',
    idGiven: false,
    format: 'html',
  })
})

it('an address with another scheme than http is none', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '"{{ site }}/x"', '"a b"'])
    expect(read('a.md', `---\nurl: ${url}\n---\nBody`)).toMatchObject({ url: null })
  expect(read('a.md', '---\nurl: https://x.example/a\n---\nBody')).toMatchObject({
    url: 'https://x.example/a',
  })
})

it('drafts and templates are left out', () => {
  expect(read('a.md', '---\ndraft: true\n---\nBody').kind).toBe('skipped')
  expect(read('a.md', '---\ntitle: "{{ replace .Name "-" " " }}"\n---\nBody').kind).toBe('skipped')
})

it('says in one sentence what is wrong with a file', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00])
  expect(message(read('a.md', utf16))).toBe('a.md is written in UTF-16; wanted UTF-8 text.')
  expect(message(read('a.md', new Uint8Array([1, 0, 2])))).toBe('a.md holds binary data; wanted UTF-8 text.')
  expect(message(read('a.md', new Uint8Array([0x61, 0xe9, 0x20])))).toBe(
    'a.md is not valid UTF-8; wanted UTF-8 text.',
  )
  expect(message(read('a.md', ' \n'))).toBe('a.md holds no text; wanted a page.')
  expect(message(read('a.md', '---\ntitle: a\n---\n'))).toBe('a.md holds no text; wanted a page.')
  expect(message(read('a.md', new Uint8Array(6 * 1024 * 1024)))).toBe(
    'a.md is 6.0 MB; wanted at most 5 MB a page.',
  )
  expect(message(read('a.pdf', 'x'))).toBe(
    'a.pdf is not a kind of page that Baton reads; wanted .md, .mdx, .html, .txt or .jsonl.',
  )
  expect(message(read('a.md', '---\ntitle: [a\n---\nBody'))).toMatch(
    /^a\.md has front matter that cannot be read: it is not YAML \(.+\)\.$/,
  )
})

it('rows of JSONL are documents; a bad one is named by its line', () => {
  const row = (value: unknown) =>
    readLine(typeof value === 'string' ? value : JSON.stringify(value), 7, 'k.jsonl', 'k.jsonl')
  expect(row({ title: 'A', markdown: '# x', tags: ['t'], lang: 'es', url: '/a' })).toMatchObject({
    kind: 'document',
    id: 'k-7',
    idGiven: false,
    format: 'markdown',
    language: 'es',
    url: '/a',
    from: 'k.jsonl:7',
  })
  expect(row({ id: 12, title: '', text: 'x' })).toMatchObject({
    id: '12',
    idGiven: true,
    title: null,
    format: 'text',
  })
  expect(row('  ')).toBeNull()
  expect(message(row('{"title": '))).toMatch(/^k\.jsonl:7 is not JSON \(.+\); wanted \{"title"/)
  expect(message(row([1]))).toMatch(/^k\.jsonl:7 is not a JSON object; wanted/)
  expect(message(row({ title: 'A', text: ' ' }))).toMatch(
    /^k\.jsonl:7 has no "markdown", "html" or "text" that holds text/,
  )
  expect(message(row({ text: 'x' }))).toMatch(/^k\.jsonl:7 has no "title" that is a text/)
  expect(message(row({ title: 'A', text: 'x', audience: 'staff' }))).toMatch(
    /has the audience "staff"; wanted "public" or "internal"/,
  )
})
