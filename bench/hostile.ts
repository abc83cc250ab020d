// What is built to break readers: `npm run bench -- hostile DIR [--all] [--json]`. Reads every file of DIR/files in the
// parser's thread, and asks for every address of DIR/*.jsonl rows {"u": address, "want": "block" | …} through the safe
// fetch. Ends with code 1 after a crash, a connection to an address that is not public, or a blocked one that passed.
import { subscribe } from 'node:diagnostics_channel'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openParserThread } from '../apps/api/src/sources/parser-thread.ts'
import { addressPolicy, OutboundError } from '../packages/outbound/src/index.ts'
import { nodeSafeFetch } from '../packages/outbound/src/node.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder)
  throw new Error(
    'Which folder? npm run bench -- hostile DIR, with DIR/files and rows of addresses in DIR/*.jsonl',
  )
const MB = 1024 * 1024
const AT_ONCE = 20

/** The most memory that this process had while `work` went on, above what it had before. */
async function withPeak<T>(work: () => Promise<T>): Promise<{ result: T; peakMb: number }> {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  const result = await work()
  clearInterval(timer)
  return { result, peakMb: Math.round((peak - before) / MB) }
}

async function readAll(path: string) {
  const outcomes = { files: 0, articles: 0, refused: 0, crashes: 0, slowestMs: 0 }
  const { parser, close } = openParserThread()
  for (const name of readdirSync(path).sort()) {
    outcomes.files += 1
    const startedAt = performance.now()
    try {
      const [item] = await parser.parseFile({ path: name, from: name, bytes: readFileSync(join(path, name)) })
      if (item?.kind === 'document') outcomes.articles += 1
      else outcomes.refused += 1
      if (values.all)
        console.log(item?.kind === 'error' ? item.message : `${name} is an article: ${item?.kind}`)
    } catch (error) {
      outcomes.crashes += 1
      console.error(name, error)
    }
    outcomes.slowestMs = Math.max(outcomes.slowestMs, Math.round(performance.now() - startedAt))
  }
  await close()
  return outcomes
}

interface Asked {
  u: string
  want?: string
}

async function askAll(rows: Asked[]) {
  const policy = addressPolicy()
  const connections: string[] = []
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket }
    socket.on('connectionAttempt', (address: string) => connections.push(address))
  })
  const safeFetch = nodeSafeFetch()
  const codes: Record<string, number> = {}
  const passed: string[] = []
  const waiting = [...rows]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        const code = await safeFetch(row.u, { accept: ['*'], connectMs: 2_000, wholeMs: 5_000 }).then(
          ({ status }) => String(status),
          (error: unknown) => (error instanceof OutboundError ? error.code : `crash: ${error}`),
        )
        codes[code] = (codes[code] ?? 0) + 1
        if (row.want === 'block' && !/^(?:url|address)\./.test(code)) passed.push(`${row.u} ${code}`)
        if (code.startsWith('crash')) console.error(row.u, code)
      }
    }),
  )
  const blocked = connections.filter((address) => !policy.isAllowed(address))
  for (const one of passed) console.error(`Was to be blocked: ${one}`)
  return {
    addresses: rows.length,
    connections: connections.length,
    toBlocked: blocked.length,
    passed: passed.length,
    codes,
  }
}

const files = existsSync(join(folder, 'files')) ? await withPeak(() => readAll(join(folder, 'files'))) : null
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.includes('"want"'))
  .map((line) => JSON.parse(line) as Asked)
  .filter((row) => typeof row.u === 'string')
const addresses = await askAll(rows)
const { codes, ...counts } = addresses
if (files) console.table({ ...files.result, 'memory above rest, MB': files.peakMb })
console.table(counts)
console.table(codes)
if (values.json)
  console.log(JSON.stringify({ bench: 'hostile', ...files?.result, peakMb: files?.peakMb, ...addresses }))
const crashes =
  (files?.result.crashes ?? 0) + Object.keys(codes).filter((code) => code.startsWith('crash')).length
process.exitCode = crashes + counts.toBlocked + counts.passed === 0 ? 0 : 1
