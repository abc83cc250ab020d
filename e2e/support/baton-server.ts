import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const batonBin = join(root, 'apps/api/bin/baton.mjs')

/** The stories that flags and signals have no part in run on Cloudflare's runtime too. */
const onWorkerd = process.env.BATON_TEST_HOST === 'workerd'

export interface ServerOptions {
  /** Kept when given; else a new folder that `stop` removes. */
  data?: string
  /** Default 0: any free port. */
  port?: number
  demo?: boolean
  /** Further flags of `baton serve`. */
  flags?: string[]
  /** Set beside what the test's own environment holds. */
  environment?: Record<string, string>
}

/** The built server in a process of its own, as an operator starts it. */
export interface BatonServer {
  port: number
  pid: number
  data: string
  /** API and inbox. */
  origin: string
  /** The demo shop, on another host and so on another origin. */
  shop: string
  /** From the set-up link; empty once somebody has signed up. */
  setupToken: string
  output: () => string
  /** At once, as a crash would. */
  kill(): Promise<void>
  /** Lets it drain; removes a folder that was made for it. Resolves to how it ended. */
  stop(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

export async function startBaton(options: ServerOptions = {}): Promise<BatonServer> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'baton-'))
  const demo = options.demo === false ? [] : ['--demo']
  // The set-up link is the last thing that a first start prints; later ones and empty ones end with the inbox.
  const isFirst = !existsSync(data) || readdirSync(data).length === 0
  const lastWords = isFirst && options.demo !== false ? /#token=\S+\s/ : /Inbox +http\S+\s/
  const program = onWorkerd
    ? [join(root, 'examples/cloudflare/start.ts')]
    : [batonBin, 'serve', ...demo, ...(options.flags ?? [])]
  const args = [...program, '--port', String(options.port ?? 0), '--data', data]
  const env = { ...process.env, ...options.environment }
  const child = spawn(process.execPath, args, { cwd: root, env })
  let text = ''
  child.stdout.on('data', (bytes) => {
    text += bytes
  })
  child.stderr.on('data', (bytes) => {
    text += bytes
  })
  await untilPrinted(child, () => text, lastWords)
  const port = Number(/localhost:(\d+)\/inbox/.exec(text)?.[1])

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    port,
    pid: child.pid ?? 0,
    data,
    origin: `http://localhost:${port}`,
    shop: `http://127.0.0.1:${port}/demo/`,
    setupToken: /#token=([\w-]+)/.exec(text)?.[1] ?? '',
    output: () => text,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      if (!options.data) rmSync(data, { recursive: true, force: true })
      return { code: child.exitCode, signal: child.signalCode }
    },
  }
}

async function untilPrinted(child: ChildProcess, output: () => string, pattern: RegExp): Promise<void> {
  // On a busy machine the demo's articles alone take a while to be read.
  const deadline = Date.now() + 100_000
  while (!pattern.test(output())) {
    if (child.exitCode !== null) throw new Error(`The server ended (${child.exitCode}):\n${output()}`)
    if (Date.now() > deadline) throw new Error(`The server did not come up:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** `npx baton …` on the data of a running server, as an operator types it; resolves to what it printed. */
export async function runBaton(server: BatonServer, ...args: string[]): Promise<string> {
  const command = [batonBin, ...args, '--data', server.data]
  const { stdout } = await promisify(execFile)(process.execPath, command)
  return stdout
}
