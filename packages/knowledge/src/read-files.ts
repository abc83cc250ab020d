import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { formatOf, MAX_PAGE_BYTES, maxBytes, READABLE, sizeProblem } from './file-kinds.ts'
import { failed, type ParsedItem } from './parsed-document.ts'
import type { Parser } from './parser.ts'

type ParseFile = Parser['parseFile']

interface Found {
  absolute: string
  /** Relative to the root, with `/`. */
  path: string
  /** As a person would name it. */
  from: string
}

/**
 * Reads files and folders: an article a page or row, an error for each that cannot be read, and what was left out.
 * Folders are walked in order of name; dotfiles, node_modules, partials (`_name.md`), other kinds of file and links
 * that lead out of the folder are left out.
 */
export async function* readFiles(
  paths: string[],
  { parseFile }: Pick<Parser, 'parseFile'>,
): AsyncGenerator<ParsedItem> {
  const taken = new Set<string>()
  for (const given of paths) {
    for await (const item of readPath(given, parseFile)) {
      if (item.kind !== 'document') {
        yield item
        continue
      }
      // Two folders may each have a page of the same name; the later one is named in full.
      const id =
        item.idGiven || !taken.has(item.id) || paths.length === 1 ? item.id : qualified(given, item.id)
      taken.add(id)
      yield { ...item, id }
    }
  }
}

async function* readPath(given: string, parse: ParseFile): AsyncGenerator<ParsedItem> {
  const root = resolve(given)
  const kind = await stat(root).catch(() => null)
  if (!kind) yield failed(given, 'does not exist, or may not be read; wanted a file or folder')
  else if (kind.isDirectory()) yield* readFolder(root, { root, given, parse })
  else if (formatOf(root)) yield* readOne({ absolute: root, path: basename(root), from: given }, parse)
  else yield failed(given, `is not a kind of file that Baton reads; wanted ${READABLE}`)
}

interface Walk {
  root: string
  /** The root as the caller named it. */
  given: string
  parse: ParseFile
}

async function* readFolder(folder: string, walk: Walk): AsyncGenerator<ParsedItem> {
  const { root, given, parse } = walk
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  const named = (absolute: string) => join(given, relative(root, absolute))
  if (!entries) {
    yield failed(named(folder), 'may not be read; wanted a folder that can be')
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const absolute = join(folder, entry.name)
    const from = named(absolute)
    if (entry.isSymbolicLink() && !(await leadsToFileInside(absolute, root))) {
      yield { kind: 'skipped', from, reason: 'a link that leads elsewhere' }
    } else if (entry.isDirectory()) yield* readFolder(absolute, walk)
    else if (!formatOf(entry.name)) continue
    else if (/^_(?!index\.)/.test(entry.name)) yield { kind: 'skipped', from, reason: 'a partial' }
    else yield* readOne({ absolute, path: relative(root, absolute).split(sep).join('/'), from }, parse)
  }
}

/** Links to folders are not followed at all: they could lead in a circle. */
async function leadsToFileInside(link: string, root: string): Promise<boolean> {
  const [target, inside] = await Promise.all([realpath(link).catch(() => null), realpath(root)])
  if (!target?.startsWith(inside + sep)) return false
  return (await lstat(target)).isFile()
}

async function* readOne({ absolute, path, from }: Found, parse: ParseFile): AsyncGenerator<ParsedItem> {
  const format = formatOf(path)
  if (!format) return
  try {
    if (format === 'jsonl') {
      yield* readRows({ absolute, path, from }, parse)
      return
    }
    const { size } = await stat(absolute)
    const most = maxBytes(format)
    if (size > most) yield failed(from, sizeProblem(size, most))
    else yield* await parse({ path, from, bytes: await readFile(absolute) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    yield failed(from, `could not be read (${code}); wanted a file that this user may read`)
  }
}

const NEWLINE = 0x0a

/** A JSONL file of any size, some whole lines at a time. */
async function* readRows({ absolute, path, from }: Found, parse: ParseFile): AsyncGenerator<ParsedItem> {
  let rest: Uint8Array<ArrayBufferLike> = new Uint8Array()
  let firstLine = 1
  let rows = 0
  for await (const part of createReadStream(absolute, { highWaterMark: 512 * 1024 })) {
    rest = rest.length > 0 ? Buffer.concat([rest, part]) : part
    const end = rest.lastIndexOf(NEWLINE) + 1
    if (end === 0 && rest.length > MAX_PAGE_BYTES) break
    const bytes = rest.slice(0, end)
    for (const item of await parse({ path, from, bytes, firstLine })) {
      rows += 1
      yield item
    }
    firstLine += countLines(bytes)
    rest = rest.slice(end)
  }
  const last = await parse({ path, from, bytes: rest, firstLine })
  yield* last
  if (rows + last.length === 0) yield failed(from, 'holds no rows; wanted one JSON object a line')
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}

const qualified = (given: string, id: string) =>
  `${given
    .split(sep)
    .filter((part) => part && part !== '.' && part !== '..')
    .join('/')}/${id}`
