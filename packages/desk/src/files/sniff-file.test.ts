import { expect, test } from 'vitest'
import { docx, jpeg, png, webp, webpChunk, webpHeader, zip } from '../testing/made-files.ts'
import { randomFrom } from '../testing/random.ts'
import { sniffFile } from './sniff-file.ts'

const text = (words: string) => new TextEncoder().encode(words)
const office = 'application/vnd.openxmlformats-officedocument'
const gif = Uint8Array.from([...text('GIF89a'), 7, 0, 6, 0, 0, 0, 0])

test.each([
  ['a PNG', png(3, 2), { type: 'image/png', width: 3, height: 2 }],
  ['a JPEG', jpeg(), { type: 'image/jpeg', width: 3, height: 2 }],
  ['a GIF', gif, { type: 'image/gif', width: 7, height: 6 }],
  [
    'a WebP',
    webp(webpHeader(), webpChunk('VP8 ', 'x'.repeat(12))),
    { type: 'image/webp', width: 5, height: 4 },
  ],
  ['a PDF', text('%PDF-1.7\n…'), { type: 'application/pdf' }],
  ['words', text('Dear all,\nmy tent leaks. Ünïcödé.'), { type: 'text/plain' }],
  ['a table', text('order;date\n"1;2";monday\n3;friday\n'), { type: 'text/csv' }],
  ['a Word document', docx(), { type: `${office}.wordprocessingml.document` }],
  [
    'an open document',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    { type: 'application/vnd.oasis.opendocument.text' },
  ],
])('%s is told by its bytes', async (_, bytes, wanted) => {
  expect(await sniffFile(bytes)).toEqual(wanted)
})

test.each([
  ['an empty file', new Uint8Array(0)],
  ['a page', text('\n  <!doctype html><script>alert(1)</script>')],
  ['a drawing with code', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['XML', text('<?xml version="1.0"?><svg/>')],
  ['a page behind a byte order mark', text('\ufeff<html>')],
  ['a script of a shell', text('#!/bin/sh\nrm -rf /')],
  ['a program', text('MZ\u0000\u0001')],
  ['letters that are no UTF-8', Uint8Array.of(0xc3, 0x28, 0x41)],
  ['an archive', zip({ 'readme.txt': 'hello' })],
  ['a document with macros', docx({ 'word/vbaProject.bin': 'x' })],
  ['a document that is two', docx({ 'xl/workbook.xml': '<x/>' })],
  ['an archive whose list is cut off', docx().subarray(0, 60)],
  ['a PNG without a size', png(3, 2).subarray(0, 12)],
  ['a JPEG without a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ['a sound in the shape of a WebP', text('RIFF\u0010\u0000\u0000\u0000WAVEfmt \u0000\u0000\u0000\u0000')],
])('%s is refused', async (_, bytes) => {
  expect(await sniffFile(bytes)).toBeNull()
})

test('no bytes of any kind make it throw', async () => {
  const starts = [png(3, 2), jpeg(), docx(), gif, webp(webpHeader())]
  const seed = Date.now() % 100_000
  const random = randomFrom(seed)
  for (let round = 0; round < 3_000; round += 1) {
    const bytes = Uint8Array.from(starts[round % starts.length] ?? [])
    for (let n = 0; n < 4; n += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    const damaged = bytes.subarray(0, Math.ceil(random() * bytes.length))
    await expect(sniffFile(damaged), `seed ${seed}`).resolves.not.toBeUndefined()
  }
})

test('text of more than a megabyte is read to its end, over the letters that a slice cuts', async () => {
  const long = text(`a${'ü'.repeat(700_000)}`)
  expect(await sniffFile(long)).toEqual({ type: 'text/plain' })
  expect(await sniffFile(Uint8Array.from([...long, 0]))).toBeNull()
})
