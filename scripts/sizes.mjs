// Transferred bytes of what a page loads, from a real server: brotli-11 bodies with their headers. Fails over budget, and
// where README.md says other figures.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodePath, root } from './setup.mjs'

const budgets = {
  'inline stub': 300,
  'before the first click': 2_000,
  'first open, loader included': 18_000,
  'thread and stream, with the first message': 17_000,
  'words of a language': 1_500,
  'menu of the composer': 4_000,
  'files: sending, drawing': 3_000,
  'emoji with the words of a language': 6_000,
  voice: 3_000,
  sound: 1_000,
}
const port = 20_000 + (process.pid % 10_000)
const data = mkdtempSync(join(tmpdir(), 'baton-sizes-'))
const server = spawn(
  nodePath(),
  ['apps/api/bin/baton.mjs', 'serve', '--demo', '--port', String(port), '--data', data],
  { cwd: root },
)
try {
  await up()
  const page = await (await fetch(`http://127.0.0.1:${port}/demo/`)).text()
  const loaderPath = new URL(/<script async [^>]*src="([^"]+)"/.exec(page)?.[1] ?? '').pathname
  const panelPath = /\/assets\/panel-[\w-]+\.js/.exec(
    await (await fetch(`http://127.0.0.1:${port}${loaderPath}`)).text(),
  )?.[0]
  const loader = await transferred(loaderPath)
  const panel = await transferred(panelPath)
  const files = readdirSync(join(root, 'apps/api/dist/public/assets'))
  /** The largest of the parts that are loaded when they are needed, by the start of their names. */
  const largest = async (start) => {
    const named = files.filter((name) => new RegExp(`^${start}-[\\w-]{8}\\.js$`).test(name))
    if (named.length === 0) throw new Error(`No part is called ${start}.`)
    return Math.max(...(await Promise.all(named.map((name) => transferred(`/assets/${name}`)))))
  }
  const measured = {
    'inline stub':
      readFileSync(join(root, 'packages/widget/dist/stub.js')).length + '<script></script>'.length,
    'before the first click': loader,
    'first open, loader included': loader + panel,
    'thread and stream, with the first message':
      (await largest('thread')) + (await largest('plain-text')) + (await largest('[a-z]+-stream')),
    'words of a language': await largest('(tools-|asking-)?[a-z]{2}'),
    'menu of the composer': await largest('tools'),
    'files: sending, drawing': await largest('(attachments|file-card)'),
    'emoji with the words of a language': (await largest('picker')) + (await largest('emoji-[a-z]{2}')),
    voice: await largest('voice'),
    sound: await largest('sound'),
  }
  let over = false
  for (const [name, bytes] of Object.entries(measured)) {
    const budget = budgets[name]
    over ||= bytes > budget
    console.log(`${bytes > budget ? 'OVER ' : 'ok   '} ${name}: ${bytes} B of ${budget} B`)
  }
  for (const [name, told] of Object.entries(toldInReadme())) {
    if (Math.abs(measured[name] - told) < 0.03 * measured[name]) continue
    over = true
    console.log(`README.md says ${told} B of ${name}; it is ${measured[name]} B.`)
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ loader, panel }))
  process.exitCode = over ? 1 : 0
} finally {
  server.kill('SIGTERM')
  server.on('exit', () => rmSync(data, { recursive: true, force: true }))
}

/** Bytes by what they are of, from the table of README.md. */
function toldInReadme() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const row = (start) => readme.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? ''
  const bytes = (text) => [...text.matchAll(/([\d.]+) kB/g)].map(([, kilobytes]) => 1_000 * kilobytes)
  const [beforeClick] = bytes(row('bytes before the first click'))
  const [firstOpen, rest] = bytes(row('bytes until a first message'))
  return {
    'before the first click': beforeClick,
    'first open, loader included': firstOpen,
    'thread and stream, with the first message': rest,
  }
}

async function up() {
  for (let tries = 0; tries < 200; tries += 1) {
    const page = await fetch(`http://127.0.0.1:${port}/demo/`).catch(() => null)
    if (page?.ok && (await page.text()).includes('/w/')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The server did not come up.')
}

/** All bytes that the server sends for one GET, status line and headers included. */
function transferred(path) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let bytes = 0
    socket.on('data', (data) => {
      bytes += data.length
    })
    socket.on('end', () => resolve(bytes))
    socket.on('error', reject)
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`,
    )
  })
}
