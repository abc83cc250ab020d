import { deflateSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { openParserThread, type ParserThread, type ParserThreadOptions } from './parser-thread.ts'

// A thread loads all parsers; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 60_000 })

let open: ParserThread | undefined
afterEach(() => open?.close())

const file = (path: string, content: string | Uint8Array) => ({
  path,
  from: path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

async function outcomes(files: ReturnType<typeof file>[], options?: ParserThreadOptions): Promise<string[]> {
  open = openParserThread(options)
  const { parser } = open
  const items = await Promise.all(files.map((one) => parser.parseFile(one)))
  return items.flat().map((item) => (item.kind === 'error' ? item.message : item.kind))
}

/** A PDF of one page, whose drawing is `content`. */
function pdf(content: Uint8Array): Uint8Array {
  const parts = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>endobj\n',
    `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`,
    content,
    '\nendstream endobj\ntrailer<</Root 1 0 R>>\n',
  ]
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

it('a file that unpacks to more than memory is one error, and the next file is read', async () => {
  const bomb = pdf(deflateSync(Buffer.alloc(150_000_000, '1 0 0 rg ')))
  expect(
    await outcomes([file('bomb.pdf', bomb), file('a.md', 'Tents.')], { memoryMb: 96, timeoutMs: 50_000 }),
  ).toEqual(['bomb.pdf needs more than 96 MB of memory to be read; wanted a smaller file.', 'document'])
})

it('a file that takes too long is one error, and the next file is read', async () => {
  const slow = file('slow.md', '- [a](b) **c** `d`\n'.repeat(200_000))
  expect(await outcomes([slow, file('a.md', 'Tents.')], { timeoutMs: 300 })).toEqual([
    'slow.md takes longer than 0.3 s to be read; wanted a smaller file.',
    'document',
  ])
})

it('files wait for their turn and come back in order', async () => {
  const files = Array.from({ length: 20 }, (_, n) => file(`${n}.md`, `Page ${n}.`))
  expect(await outcomes(files, { timeoutMs: 50_000 })).toEqual(Array(20).fill('document'))
})
