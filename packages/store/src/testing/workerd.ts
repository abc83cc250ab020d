import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build, type Plugin } from 'esbuild'

// The package's main module is CommonJS and tells where the program lies.
const require = createRequire(import.meta.url)

export interface WorkerSource {
  /** The module whose default export is the Worker; it is bundled with all it imports. */
  entry: string
  /** Binding of each Durable Object class: name in `env`, then the class. */
  objects: Record<string, string>
  /** Texts that the Worker finds in `env`. */
  texts?: Record<string, string>
  /** A folder whose files the Worker reads by `env[name].fetch`. */
  folders?: Record<string, string>
  /** Further Workers that it calls by `env[name].fetch`: name, then their module. */
  services?: Record<string, string>
  /** May it call servers on this machine? Default: only public ones. */
  callsThisMachine?: boolean
  /** Where it listens; default any free port. */
  port?: number
}

/** A running workerd. */
export interface Workerd {
  origin: string
  pid: number
  /** The last of what it wrote. */
  said: () => string
  /** Ends it as a crash does. */
  kill(): Promise<void>
  /** Asks it to end, and insists after 300 ms: an open stream would hold it up for good. */
  stop(): Promise<void>
}

/** Bundles a Worker into `folder`, with the configuration that runs it; objects keep their data there too. */
export async function bundleWorker(folder: string, source: WorkerSource): Promise<void> {
  mkdirSync(join(folder, 'storage'), { recursive: true })
  const bundles: Record<string, string[]> = {}
  for (const [name, entry] of Object.entries({ worker: source.entry, ...source.services })) {
    const { modules } = await bundleOnce(entry)
    mkdirSync(join(folder, name), { recursive: true })
    for (const [path, bytes] of modules) writeFileSync(join(folder, name, path), bytes)
    bundles[name] = [...modules.keys()]
  }
  writeFileSync(join(folder, 'config.capnp'), configOf(source, bundles))
}

// A test file starts many Workers, and their sources stay as they are meanwhile.
const bundled = new Map<string, Promise<WorkerBundle>>()

function bundleOnce(entry: string): Promise<WorkerBundle> {
  const known = bundled.get(entry) ?? bundleModules(entry)
  bundled.set(entry, known)
  return known
}

/** The modules of a Worker by name; `worker.js` comes first and is where it starts. */
export interface WorkerBundle {
  modules: Map<string, Uint8Array>
  /** What is loaded when the Worker starts. The rest waits until it is needed. */
  atStart: string[]
}

/** Bundles a Worker as it is deployed: what is imported only when it is needed is a module of its own. */
export async function bundleModules(entry: string, { minify = false } = {}): Promise<WorkerBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { worker: entry },
    outdir: '/',
    write: false,
    bundle: true,
    splitting: true,
    metafile: true,
    minify,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['node:*', 'cloudflare:*'],
    loader: { '.wasm': 'copy' },
    plugins: [whatIsUsedOfZod],
    logLevel: 'error',
  })
  const modules = outputFiles.map(({ path, contents }) => [basename(path), contents] as const)
  const imports = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      basename(path),
      output.imports.flatMap(({ path, kind }) => (kind === 'import-statement' ? basename(path) : [])),
    ]),
  )
  const atStart = new Set(['worker.js'])
  for (const name of atStart) for (const next of imports.get(name) ?? []) atStart.add(next)
  return {
    modules: new Map(modules.sort(([one]) => (one === 'worker.js' ? -1 : 1))),
    atStart: [...atStart].filter((name) => imports.has(name)),
  }
}

/** The schema library brings its words in fifty languages, a sixth of a Worker, and a reader of JSON Schema; ours are in English and in code. */
const whatIsUsedOfZod: Plugin = {
  name: 'what-is-used-of-zod',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/ }, () => ({
      contents: 'export const fromJSONSchema = undefined',
    }))
  },
}

/** Starts what was bundled into `folder`; a second start finds the data of the first. */
export async function startWorkerd(folder: string): Promise<Workerd> {
  const { default: program } = require('workerd') as { default: string }
  const args = ['serve', '--experimental', '--control-fd=3', 'config.capnp']
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let text = ''
  const keep = (bytes: Buffer) => {
    text = (text + bytes).slice(-10_000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const said = () => text
  return {
    said,
    pid: child.pid ?? 0,
    origin: `http://127.0.0.1:${await portOf(child, said)}`,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGTERM')
      await Promise.race([ended, pause(300, undefined, { ref: false })])
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** workerd tells on descriptor 3 where it listens. */
function portOf(child: ChildProcess, said: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}: ${said()}`)))
    child.stdio[3]?.on('data', (bytes) => {
      const port = /"port":(\d+)/.exec(String(bytes))?.[1]
      if (port) resolve(Number(port))
    })
  })
}

function configOf(source: WorkerSource, bundles: Record<string, string[]>): string {
  const { objects, texts = {}, folders = {}, services = {}, port = 0, callsThisMachine = false } = source
  const text = JSON.stringify
  const modules = (worker: string) =>
    `modules = [${(bundles[worker] ?? [])
      .map((name) => {
        const kind = name.endsWith('.wasm') ? 'wasm' : 'esModule'
        return `(name = ${text(name)}, ${kind} = embed ${text(`${worker}/${name}`)})`
      })
      .join(', ')}], compatibilityDate = "2026-10-01"`
  const disk = (name: string, path: string, writable: boolean) =>
    `(name = ${text(name)}, disk = (path = ${text(path)}, writable = ${writable}))`
  const all = [
    '(name = "worker", worker = .worker)',
    disk('storage', 'storage', true),
    `(name = "internet", network = (allow = [${callsThisMachine ? '"public", "local"' : '"public"'}], tlsOptions = (trustBrowserCas = true)))`,
    ...Object.entries(folders).map(([name, path]) => disk(name, path, false)),
    ...Object.keys(services).map((name) => `(name = ${text(name)}, worker = (${modules(name)}))`),
  ]
  const namespaces = [...new Set(Object.values(objects))].map(
    (name) => `(className = ${text(name)}, uniqueKey = ${text(name)}, enableSql = true)`,
  )
  const bindings = [
    ...Object.entries(objects).map(
      ([name, of]) => `(name = ${text(name)}, durableObjectNamespace = ${text(of)})`,
    ),
    ...Object.entries(texts).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...Object.keys({ ...folders, ...services }).map(
      (name) => `(name = ${text(name)}, service = ${text(name)})`,
    ),
  ]
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${all.join(',\n    ')}],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (forwardedProtoHeader = "x-forwarded-proto"), service = "worker")],
);
const worker :Workerd.Worker = (
  ${modules('worker')},
  durableObjectNamespaces = [${namespaces.join(',\n    ')}],
  durableObjectStorage = (localDisk = "storage"),
  bindings = [${bindings.join(',\n    ')}],
);
`
}
