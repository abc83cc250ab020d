import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Who may import whom. `type` after a name means types only. */
const allowed: Record<string, string[]> = {
  contracts: [],
  markup: ['contracts type'],
  store: ['contracts'],
  understanding: ['contracts'],
  knowledge: ['contracts', 'store'],
  assistant: ['contracts', 'markup', 'understanding'],
  desk: ['contracts', 'store', 'knowledge', 'understanding', 'assistant'],
  accounts: ['contracts', 'store'],
  outbound: ['contracts'],
  client: ['contracts type'],
  widget: ['client', 'markup', 'contracts type'],
  api: [
    'accounts',
    'assistant',
    'contracts',
    'desk',
    'knowledge',
    'markup',
    'outbound',
    'store',
    'understanding',
  ],
  inbox: ['client', 'markup', 'contracts type'],
}

/** Libraries with one owner. */
const owners: Record<string, string[]> = {
  'drizzle-orm': ['store', 'accounts'],
  'better-sqlite3': ['store', 'accounts'],
  'better-auth': ['accounts'],
  '@anthropic-ai/sdk': ['assistant'],
  hono: ['api'],
  '@hono/node-server': ['api'],
  preact: ['markup', 'widget', 'inbox'],
  'ipaddr.js': ['outbound'],
  'robots-parser': ['outbound'],
  nodemailer: ['outbound'],
  'web-push': ['outbound'],
  '@better-auth/passkey': ['accounts'],
}

interface Import {
  file: string
  room: string
  from: string
  typeOnly: boolean
}

const files = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group))
    .filter((room) => existsSync(join(root, group, room, 'package.json')))
    .flatMap((room) =>
      readdirSync(join(root, group, room, 'src'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => ({ room, path: join(entry.parentPath, entry.name) })),
    ),
)
const isTest = (path: string) => /\.test\.tsx?$|[/\\]testing[/\\]|contract/.test(path)

const imports: Import[] = files.flatMap(({ room, path }) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?([^'"]*?from\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
    ),
  ].map((match) => ({
    file: relative(root, path),
    room,
    from: match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined || /^\{\s*(type\s+[\w\s]+,?\s*)+\}\s*from/.test(match[2] ?? ''),
  })),
)

test('each room imports only what it may', () => {
  const broken = imports.filter(({ file, room, from, typeOnly }) => {
    const target = /^@baton\/([\w-]+)/.exec(from)?.[1]
    if (!target || target === room || isTest(file)) return false
    const may = allowed[room] ?? []
    return !may.includes(target) && !(typeOnly && may.includes(`${target} type`))
  })
  expect(broken).toEqual([])
})

test('no import leaves its own package by a path', () => {
  const broken = imports.filter(({ file, from }) => {
    if (!from.startsWith('.')) return false
    const target = relative(root, join(root, dirname(file), from))
    return target.split(sep).slice(0, 2).join() !== file.split(sep).slice(0, 2).join()
  })
  expect(broken).toEqual([])
})

test('each library with an owner is imported by its owner alone', () => {
  const broken = imports.filter(({ file, room, from }) => {
    const library = Object.keys(owners).find((name) => from === name || from.startsWith(`${name}/`))
    return library !== undefined && !isTest(file) && !owners[library]?.includes(room)
  })
  expect(broken).toEqual([])
})

test('what chunks and searches loads no parser', () => {
  const parsers = /^(?:linkedom|marked|yaml|unpdf|mammoth|csv-parse)\b|\/parse(?:\.ts$|\/)/
  const inner = join('packages', 'knowledge', 'src', 'parse')
  const broken = imports.filter(
    ({ file, room, from }) =>
      room === 'knowledge' && !file.startsWith(inner) && !isTest(file) && parsers.test(from),
  )
  expect(broken).toEqual([])
})

test('SQL is written in store and accounts only', () => {
  const broken = files.filter(
    ({ room, path }) =>
      !['store', 'accounts'].includes(room) &&
      !isTest(path) &&
      /\b(select\s+[\w*,\s]+\s+from|insert\s+into|delete\s+from|update\s+\w+\s+set)\b/.test(
        readFileSync(path, 'utf8'),
      ),
  )
  expect(broken).toEqual([])
})

test('nothing that a browser runs has an HTML sink', () => {
  const sinks =
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|new Function\(|\beval\(/
  const broken = files.filter(
    ({ room, path }) =>
      ['markup', 'client', 'widget', 'inbox'].includes(room) &&
      !isTest(path) &&
      sinks.test(readFileSync(path, 'utf8')),
  )
  expect(broken).toEqual([])
})

test('the environment is read at the door only', () => {
  const door = join('apps', 'api', 'src', 'cli', 'main.ts')
  const broken = files.filter(
    ({ path }) =>
      !isTest(path) &&
      relative(root, path) !== door &&
      /process\.env|import\.meta\.env/.test(readFileSync(path, 'utf8')),
  )
  expect(broken).toEqual([])
})

test('the hosts differ in their doors alone', () => {
  const api = join('apps', 'api', 'src')
  const reach = (...doors: string[]) => {
    const reached = new Set(doors.map((door) => join(api, door)))
    for (const file of reached)
      for (const one of imports)
        if (one.file === file && one.from.startsWith('.') && !one.typeOnly)
          reached.add(relative(root, join(root, dirname(file), one.from)))
    return reached
  }
  const node = reach('cli/main.ts')
  const worker = reach('worker.ts', 'parser-worker.ts')
  const apart = (one: Set<string>, other: Set<string>, door: RegExp) =>
    [...one].filter((file) => !other.has(file) && !door.test(relative(api, file)))
  expect(apart(worker, node, /^(worker|parser-worker)\.ts$|^workers\//)).toEqual([])
  // Beside Node's door: what the terminal does, the clock that an alarm is elsewhere, the thread that a Worker is.
  const besideNode =
    /^(node|cli|placement|understanding)\/|^evaluate\/(open-knowledge|report-json|report-text)|^jobs\/scheduler|^sources\/parser-thread/
  const houses = /^moving\/(export-to|import-from|node-house|remote-house|written-lines)\.ts$/
  expect(apart(node, worker, new RegExp(`${besideNode.source}|${houses.source}`))).toEqual([])
})

test('imports between the files of a package make no circle', () => {
  const edges = new Map<string, string[]>()
  for (const { file, from, typeOnly } of imports) {
    if (!from.startsWith('.') || typeOnly) continue
    edges.set(file, [...(edges.get(file) ?? []), relative(root, join(root, dirname(file), from))])
  }
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const next of edges.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  expect(circles).toEqual([])
})
