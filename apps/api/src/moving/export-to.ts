import { appendFile, truncate, writeFile } from 'node:fs/promises'
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
  const { house, siteId, move, path } = options
  const written = path === null ? null : await readWritten(path)
  const known = written && tokenOf(written, options)
  // Before the site leaves: a file that cannot be written must not cost it a minute.
  const write = await openSink(options, written)
  const token = known ?? (await house.openExport({ siteId, move })).token
  let after = written?.last ?? null
  let count = written?.count ?? 0
  for (let done = false; !done; ) {
    const page = await house.exportPage({ siteId, token, after })
    if (page.lines.length > 0) await write(`${page.lines.join('\n')}\n`)
    after = page.lines.at(-1) ?? after
    count += page.lines.length
    done = page.done
    options.onLines(count)
  }
  await house.closeExport({ siteId, token })
  return count
}

/** A line that was not written to its end is cut off: it comes again. */
async function openSink(
  { path, stdout, problem }: ExportOptions,
  written: Written | null,
): Promise<(text: string) => Promise<void>> {
  const attempt = <T>(work: () => Promise<T>) =>
    work().catch((error: NodeJS.ErrnoException) => {
      const target = path ?? 'The output'
      throw problem(`${target} could not be written (${error.code}). Mend that and run the command again.`)
    })
  if (path === null) return (text) => attempt(() => writeTo(stdout, text))
  await attempt(async () => {
    if (written) await truncate(path, written.bytes)
    else await writeFile(path, '', { mode: 0o600 })
  })
  return (text) => attempt(() => appendFile(path, text))
}

/** Resolves once the text is taken, so that nobody is told of an export that a closed pipe or a full disk did not take. */
function writeTo(stdout: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
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
