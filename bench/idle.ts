// What the server costs when nobody writes, and how soon it is up: a first start makes the demo, later ones find it.
// Beside it a bare Node process that serves one route.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { batonBin } from '../e2e/support/baton-server.ts'
import { percentile, report, round } from './report.ts'

const SETTLE_MS = 8_000
const STARTS = 5
const bareServer = `require('node:http').createServer((_, response) => response.end('ok')).listen(process.argv[1])`

const rssOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** From the start of the process until it answers; then its memory when it has rested for `settleMs`. */
async function measure(args: string[], port: number, path: string, settleMs: number) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.ok,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const upMs = performance.now() - startedAt
  await new Promise((resolve) => setTimeout(resolve, settleMs))
  const rssMb = rssOf(child.pid ?? 0)
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  return { 'up after ms': round(upMs), 'idle RSS MB': round(rssMb) }
}

const port = await freePort()
const data = mkdtempSync(join(tmpdir(), 'baton-idle-'))
const serve = [batonBin, 'serve', '--demo', '--port', String(port), '--data', data]
const bare = await measure(['-e', bareServer, String(port)], port, '/', 500)
const first = await measure(serve, port, '/health', SETTLE_MS)
const second = await measure(serve, port, '/health', SETTLE_MS)
const starts: number[] = []
for (let n = 0; n < STARTS; n += 1) starts.push((await measure(serve, port, '/health', 0))['up after ms'])
rmSync(data, { recursive: true, force: true })

report(
  'From the start of the process to /health, and memory at rest',
  { 'bare Node server (baseline)': bare, 'first start, makes the demo': first, 'second start': second },
  {
    bareRssMb: bare['idle RSS MB'],
    firstStartMs: first['up after ms'],
    firstRssMb: first['idle RSS MB'],
    secondStartMs: round(percentile(starts, 0.5)),
    secondRssMb: second['idle RSS MB'],
  },
)
