import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runBaton } from '../chaos/run-baton.ts'
import { newSeed, seeded, sleep } from '../chaos/seeded.ts'
import { batonBin, startBaton } from '../support/baton-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-killed-import-'))
const [old, next] = [join(folder, 'old'), join(folder, 'next')]
const file = join(folder, 'shop.ndjson')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** No server runs: the commands open the folders themselves. */
const baton = async (...args: string[]) => {
  const done = await runBaton(args)
  expect(done).toMatchObject({ code: 0 })
  return done
}

beforeAll(async () => {
  mkdirSync(join(folder, 'help'))
  for (let n = 0; n < 200; n += 1) {
    const words = Array.from({ length: 300 }, (_, at) => `word${(at * (n + 7)) % 997}`).join(' ')
    writeFileSync(join(folder, 'help', `${n}.md`), `# Article ${n}\n\n${words}.\n`)
  }
  await baton('site', 'create', 'Shop', '--origin', 'https://shop.example', '--data', old)
  await baton('ingest', join(folder, 'help'), '--data', old)
  const { stderr } = await baton('export', '--move', '--out', file, '--data', old)
  expect(stderr).toContain('It answers nobody here now')
})

function siteFile(data: string): Database.Database | null {
  const path = join(data, 'sites')
  const [name] = existsSync(path) ? readdirSync(path).filter((one) => one.endsWith('.db')) : []
  return name ? new Database(join(path, name), { readonly: true }) : null
}

/** The line that an import stands at; null before it has begun. */
function positionOf(data: string): number | null {
  const site = siteFile(data)
  if (!site) return null
  const found = site.prepare('select position from moving').pluck().get()
  site.close()
  return typeof found === 'number' ? found : null
}

function contentsOf(data: string) {
  const site = siteFile(data)
  const tables = ['setting', 'source', 'article', 'chunk', 'event', 'chunk_terms', 'moving_term']
  const rows = tables.map((name) => [name, site?.prepare(`select * from ${name}`).all()])
  const damage = site?.pragma('integrity_check', { simple: true })
  site?.close()
  return { rows, damage }
}

/** Starts an import and ends it with SIGKILL behind that line. Resolves to the line that it stands at. */
async function killImport(behind: number): Promise<number> {
  const child = spawn(process.execPath, [batonBin, 'import', file, '--data', next], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (child.exitCode === null && (positionOf(next) ?? 0) <= behind) await sleep(2)
  child.kill('SIGKILL')
  await ended
  return positionOf(next) ?? 0
}

test('an import that is killed again and again goes on where it was, is served by nobody, and ends row for row', async () => {
  const seed = newSeed()
  console.log(`Seed ${seed}`)
  const random = seeded(seed)
  mkdirSync(next)
  writeFileSync(join(next, 'secret'), readFileSync(join(old, 'secret')))
  const lines = readFileSync(file, 'utf8').trim().split('\n').length
  const positions: number[] = []
  for (const part of [0, 0.2, 0.4, 0.6])
    positions.push(await killImport(Math.floor((part + random() * 0.15) * lines)))
  console.log(`Killed at lines ${positions.join(', ')} of ${lines}`)
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  expect(positions.at(-1)).toBeLessThan(lines)

  const server = await startBaton({ data: next, demo: false })
  const { stdout } = await baton('site', 'list', '--json', '--data', next)
  const [site] = JSON.parse(stdout) as { key: string }[]
  const ask = () =>
    fetch(`${server.origin}/v1/sites/${site?.key}/session`, {
      method: 'POST',
      headers: { origin: 'https://shop.example', 'content-type': 'application/json' },
      body: '{}',
    })
  expect(await ask()).toMatchObject({ status: 503 })
  await baton('import', file, '--data', next)
  expect(await ask()).toMatchObject({ status: 200 })
  await server.stop()
  const [before, after] = [contentsOf(old), contentsOf(next)]
  expect(after.damage).toBe('ok')
  expect(after.rows).toEqual(before.rows)
})

test('a copy for keeping leaves its site at work, and an export that broke off is gone on with', async () => {
  const copy = join(folder, 'copy.ndjson')
  const { stderr } = await baton('export', '--out', copy, '--data', next)
  expect(stderr).toContain('The site goes on here')
  expect(readdirSync(join(next, 'exports'))).toEqual([])
  const whole = readFileSync(copy, 'utf8')
  const { stdout } = await baton('export', '--move', '--data', next)
  const piped = join(folder, 'piped.ndjson')
  writeFileSync(piped, stdout.slice(0, stdout.length / 2))
  await baton('export', '--move', '--out', piped, '--data', next)
  expect(readFileSync(piped, 'utf8')).toBe(stdout)
  expect(stdout.split('\n').length).toBe(whole.split('\n').length)
})

test('an export that its reader did not take whole is not said to be one', async () => {
  const child = spawn(process.execPath, [batonBin, 'export', '--move', '--data', next], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(said).toContain('The output could not be written (EPIPE)')
  expect(child.exitCode).toBe(1)
})

test('what cannot be is said in one sentence', async () => {
  const refused = async (...args: string[]) => {
    const { code, stderr } = await runBaton(args)
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/^\s+at /m)
    return stderr
  }
  expect(await refused('import', join(folder, 'none'), '--data', next)).toContain(
    'could not be read (ENOENT)',
  )
  expect(await refused('import', join(old, 'secret'), '--data', next)).toContain('Found nothing to import')
  expect(await refused('import', batonBin, '--data', next)).toContain('a line that is none of an export')
  expect(await refused('export', '--out', batonBin, '--data', next)).toContain('is no export of a site')
  expect(await refused('export', '--site', 'Nowhere', '--data', next)).toContain('There is no site "Nowhere"')
  expect(await refused('export', '--server', 'chat.example')).toContain('wanted an address such as https')
  expect(await refused('export', '--server', 'http://127.0.0.1:1')).toContain('Set BATON_OPERATOR_TOKEN')
  expect(await refused('ask', 'Anything?', '--data', next)).toContain('moving to another house')
  expect(await refused('site', 'reopen', '--data', next)).toContain('may live in another house by now')
  const { stdout } = await baton('site', 'reopen', '--nowhere-else', '--data', next)
  expect(stdout).toContain('lives here again')
  expect(await refused('site', 'reopen', '--data', next)).toContain('This site has not left')
  expect(await refused('import', file, '--data', next)).toContain('lives here already')
})
