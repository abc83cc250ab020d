import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { failed, formatOf, READABLE, readDocument, readLine, sizeProblem } from './read-document.ts'
import { MAX_DOCUMENT_BYTES, type SourceItem } from './source-document.ts'

interface Found {
  absolute: string
  /** Relative to the root, with `/`. */
  path: string
  /** As a person would name it. */
  from: string
}

/**
 * Reads files and folders: a document a page or JSONL row, an error for each that cannot be read, and what was left
 * out. Folders are walked in order of name; dotfiles, node_modules, partials (`_name.md`), other kinds of file and
 * links that lead out of the folder are left out.
 */
export async function* readFiles(paths: string[]): AsyncGenerator<SourceItem> {
  const taken = new Set<string>()
  for (const given of paths) {
    for await (const item of readPath(given)) {
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

async function* readPath(given: string): AsyncGenerator<SourceItem> {
  const root = resolve(given)
  const kind = await stat(root).catch(() => null)
  if (!kind) yield failed(given, 'does not exist, or may not be read; wanted a file or folder')
  else if (kind.isDirectory()) yield* readFolder(root, root, given)
  else if (formatOf(root)) yield* readOne({ absolute: root, path: basename(root), from: given })
  else yield failed(given, `is not a kind of file that Baton reads; wanted ${READABLE}`)
}

async function* readFolder(folder: string, root: string, given: string): AsyncGenerator<SourceItem> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  const named = (absolute: string) => join(given, relative(root, absolute))
  if (!entries) {
    yield failed(named(folder), 'may not be read; wanted a folder that can be')
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const absolute = join(folder, entry.name)
    if (entry.isSymbolicLink() && !(await leadsToFileInside(absolute, root))) {
      yield { kind: 'skipped', from: named(absolute), reason: 'a link that leads elsewhere' }
    } else if (entry.isDirectory()) yield* readFolder(absolute, root, given)
    else if (!formatOf(entry.name)) continue
    else if (/^_(?!index\.)/.test(entry.name))
      yield { kind: 'skipped', from: named(absolute), reason: 'a partial' }
    else
      yield* readOne({ absolute, path: relative(root, absolute).split(sep).join('/'), from: named(absolute) })
  }
}

/** Links to folders are not followed at all: they could lead in a circle. */
async function leadsToFileInside(link: string, root: string): Promise<boolean> {
  const [target, inside] = await Promise.all([realpath(link).catch(() => null), realpath(root)])
  if (!target?.startsWith(inside + sep)) return false
  return (await lstat(target)).isFile()
}

async function* readOne({ absolute, path, from }: Found): AsyncGenerator<SourceItem> {
  try {
    if (formatOf(path) === 'jsonl') {
      yield* readRows({ absolute, path, from })
      return
    }
    const { size } = await stat(absolute)
    if (size > MAX_DOCUMENT_BYTES) yield failed(from, sizeProblem(size))
    else yield readDocument({ path, from, bytes: await readFile(absolute) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    yield failed(from, `could not be read (${code}); wanted a file that this user may read`)
  }
}

async function* readRows({ absolute, path, from }: Found): AsyncGenerator<SourceItem> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let number = 0
  let rows = 0
  for await (const bytes of createReadStream(absolute)) {
    const text = decodePart(decoder, bytes)
    if (text === null) {
      yield failed(`${from}:${number + 1}`, 'or a line soon after is not valid UTF-8; wanted UTF-8 text')
      return
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      const item = readLine(line, number, path, from)
      if (item) {
        rows += 1
        yield item
      }
    }
  }
  const last = readLine(rest, number + 1, path, from)
  if (last) yield last
  else if (rows === 0) yield failed(from, 'holds no rows; wanted one JSON object a line')
}

function decodePart(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
}

const qualified = (given: string, id: string) =>
  `${given
    .split(sep)
    .filter((part) => part && part !== '.' && part !== '..')
    .join('/')}/${id}`
