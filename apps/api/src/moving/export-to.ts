import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { ExportHeader, type SiteId } from '@baton/contracts'
import type { House } from './house.ts'
import { readWritten, type Written } from './written-lines.ts'

export interface ExportOptions {
  house: House
  siteId: SiteId
  move: boolean
  /** A file; what it holds of an export that broke off is gone on with. Null for `stdout`. */
  path: string | null
  stdout: Writable
  onLines: (lines: number) => void
  problem: (sentence: string) => Error
}

/** Writes a whole export. Resolves to the number of its lines. */
export async function exportTo(options: ExportOptions): Promise<number> {
  const { house, siteId, move, path, stdout, onLines } = options
  const written = path === null ? null : await readWritten(path)
  const token = written ? tokenOf(written, options) : (await house.openExport({ siteId, move })).token
  const out = path === null ? stdout : createWriteStream(path, { flags: 'a', mode: 0o600 })
  let after = written?.last ?? null
  let count = written?.count ?? 0
  for (let done = false; !done; ) {
    const page = await house.exportPage({ siteId, token, after })
    for (const line of page.lines) await write(out, `${line}\n`)
    after = page.lines.at(-1) ?? after
    count += page.lines.length
    done = page.done
    onLines(count)
  }
  if (path !== null) {
    out.end()
    await once(out, 'finish')
  }
  await house.closeExport({ siteId, token })
  return count
}

/** The export that a file was begun with, which must be of the same site. */
function tokenOf({ first }: Written, { path, siteId, problem }: ExportOptions): string {
  const header = ExportHeader.safeParse(parse(first))
  if (!header.success)
    throw problem(`${path} exists and is no export of a site. Name another file with --out.`)
  if (header.data.siteId !== siteId)
    throw problem(
      `${path} is an export of ${header.data.siteId}, not of ${siteId}. Name another file with --out.`,
    )
  return header.data.token
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain')
}
