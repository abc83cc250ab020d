import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parser } from './parse.ts'
import type { ParsedItem } from './parsed-document.ts'
import { readFiles } from './read-files.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string | Uint8Array = 'Text') {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

async function read(...paths: string[]): Promise<ParsedItem[]> {
  const items: ParsedItem[] = []
  const absolute = paths.map((path) => join(folder, path))
  for await (const item of readFiles(absolute, parser)) items.push(item)
  return items
}

const brief = (items: ParsedItem[]) =>
  items.map((item) =>
    (item.kind === 'document'
      ? item.id
      : `${item.kind}: ${'message' in item ? item.message : item.reason}`
    ).replaceAll(folder, '~'),
  )

it('walks folders in order and leaves out what is no page', async () => {
  for (const path of [
    'b.md',
    'a/c.mdx',
    'a/_index.md',
    'a/_partial.mdx',
    '.hidden.md',
    '.git/x.md',
    'node_modules/p/README.md',
    'logo.png',
    'Z.TXT',
  ])
    write(path)
  expect(brief(await read('.'))).toEqual(['Z', 'a/_index', 'skipped: a partial', 'a/c', 'b'])
})

it('links are followed to files inside the folder only', async () => {
  write('site/a.md')
  write('outside.md')
  symlinkSync(join(folder, 'site/a.md'), join(folder, 'site/alias.md'))
  symlinkSync(join(folder, 'outside.md'), join(folder, 'site/leak.md'))
  symlinkSync(join(folder, 'site'), join(folder, 'site/circle'))
  symlinkSync(join(folder, 'gone'), join(folder, 'site/broken.md'))
  expect(brief(await read('site'))).toEqual([
    'a',
    'alias',
    'skipped: a link that leads elsewhere',
    'skipped: a link that leads elsewhere',
    'skipped: a link that leads elsewhere',
  ])
})

it('a bad file is one error among good pages', async () => {
  write('a.md')
  write('b.md', new Uint8Array([0x61, 0x00]))
  write('c.md', '')
  expect(brief(await read('.'))).toEqual([
    'a',
    'error: ~/b.md holds binary data; wanted UTF-8 text.',
    'error: ~/c.md holds no text; wanted a page.',
  ])
})

it('files are read alone too; what is missing or of another kind is named', async () => {
  write('a.md')
  write('a.png')
  expect(brief(await read('a.md', 'a.png', 'none'))).toEqual([
    'a',
    'error: ~/a.png is not a kind of file that Baton reads; wanted .md, .mdx, .html, .txt, .pdf, .docx, .csv or .jsonl.',
    'error: ~/none does not exist, or may not be read; wanted a file or folder.',
  ])
})

it.skipIf(process.getuid?.() === 0)('an unreadable file is named', async () => {
  write('a.md')
  chmodSync(join(folder, 'a.md'), 0)
  expect(brief(await read('.'))).toEqual([
    'error: ~/a.md could not be read (EACCES); wanted a file that this user may read.',
  ])
})

it('JSONL gives a document a row, and an error with its line number for a bad one', async () => {
  write('k.jsonl', '{"id":"x","title":"A","text":"é"}\r\n\nnot json\n{"title":"B","text":"b"}')
  const items = await read('k.jsonl')
  expect(brief(items)).toEqual(['x', expect.stringMatching(/^error: ~\/k\.jsonl:3 is not JSON/), 'k-4'])
  write('empty.jsonl', '\n')
  expect(brief(await read('empty.jsonl'))).toEqual([
    'error: ~/empty.jsonl holds no rows; wanted one JSON object a line.',
  ])
  write('latin.jsonl', new Uint8Array([0x7b, 0xe9, 0x7d]))
  expect(brief(await read('latin.jsonl'))[0]).toMatch(/not valid UTF-8/)
})

it('a page of the same name in a second folder is named in full', async () => {
  write('one/README.md')
  write('two/README.md')
  const [first, second] = await read('one', 'two')
  expect(first).toMatchObject({ id: 'README' })
  expect(second).toMatchObject({ id: `${join(folder, 'two').slice(1)}/README` })
})
