import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BatonServer, root, startBaton } from '../support/baton-server.ts'
import { type Outcome, runBaton } from './run-baton.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-failures-'))
const at = (name: string) => join(folder, name)
let server: BatonServer
beforeAll(async () => {
  server = await startBaton({ data: at('owned') })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const serve = (data: string, ...flags: string[]) =>
  runBaton(['serve', '--data', data, '--port', '0', ...flags])

/** One sentence or two on one line, exit code 1, and nothing of the program's inside. */
function expectSentence({ code, stdout, stderr }: Outcome, ...words: (string | RegExp)[]): void {
  for (const word of words) expect(stderr).toMatch(word)
  expect(stderr).not.toMatch(/^\s+at |Error:|node:|\.ts:|\.js:/m)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toBe('')
  expect(code).toBe(1)
}

/** A data folder that was served once and then stopped. */
async function usedFolder(name: string): Promise<string> {
  const made = await runBaton([
    'site',
    'create',
    'Shop',
    '--origin',
    'https://shop.example',
    '--data',
    at(name),
  ])
  expect(made.code).toBe(0)
  return at(name)
}

const siteFile = (data: string) =>
  join(data, 'sites', readdirSync(join(data, 'sites')).find((name) => name.endsWith('.db')) ?? '')

test('a second server on one folder refuses and names the folder', async () => {
  expectSentence(await serve(at('owned')), 'Another Baton server is using', at('owned'), '--data')
})

test('a taken port is named, with another to try', async () => {
  expectSentence(
    await runBaton(['serve', '--data', at('other'), '--port', String(server.port)]),
    `Port ${server.port} is taken`,
    `--port ${server.port + 1}`,
  )
})

test('a port that another program holds on every address is named too', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  expectSentence(
    await runBaton(['serve', '--data', at('other'), '--port', String(port), '--host', '0.0.0.0']),
    `Port ${port} is taken`,
  )
  other.close()
})

test.each([
  ['--port', 'eighty', 'whole number from 0 to 65535'],
  ['--port', '70000', 'whole number from 0 to 65535'],
  ['--pace', '-1', 'whole number from 0 to 10000'],
  ['--host', '203.0.113.7', 'is not an address of this machine'],
])('%s %s says what is wanted', async (flag, value, wanted) => {
  expectSentence(await runBaton(['serve', '--data', at('flags'), '--port', '0', `${flag}=${value}`]), wanted)
})

test('settings of the environment are read, and flags win over them', async () => {
  const environment = { BATON_DATA: at('owned'), BATON_PORT: 'wrong', BATON_HOST: '127.0.0.1' }
  expectSentence(await runBaton(['serve'], { environment }), 'whole number')
  expectSentence(await runBaton(['serve', '--port', '0'], { environment }), at('owned'))
})

test('a folder below /proc cannot be written', async () => {
  expectSentence(await serve('/proc/x/data'), '/proc/x/data', 'cannot be written')
})

// Nothing is read-only to root, so there the command runs as nobody.
const uid = process.getuid?.() === 0 ? 65_534 : undefined

test('a folder that this user may not write is named', async () => {
  const data = await usedFolder('read-only')
  chmodSync(folder, 0o755)
  chmodSync(data, 0o555)
  const outcome = await runBaton(['serve', '--port', '0', '--data', data], { uid })
  chmodSync(data, 0o700)
  expectSentence(outcome, data, 'cannot be written')
})

test('files that this user may read and not write are named', async () => {
  const data = await usedFolder('read-only-files')
  chmodSync(folder, 0o755)
  for (const path of [data, join(data, 'sites')]) chmodSync(path, 0o777)
  for (const path of [join(data, 'secret'), join(data, 'directory.db'), siteFile(data)])
    chmodSync(path, 0o444)
  for (const path of readdirSync(data)) if (path.startsWith('owner')) chmodSync(join(data, path), 0o666)
  expectSentence(
    await runBaton(['serve', '--port', '0', '--data', data], { uid }),
    join(data, 'directory.db'),
    'cannot be written',
  )
  chmodSync(join(data, 'directory.db'), 0o666)
  const asked = ['ingest', join(root, 'CONTRIBUTING.md'), '--data', data]
  expectSentence(await runBaton(asked, { uid }), siteFile(data), 'cannot be written')
})

test('an owner file that this user may not open is named', async () => {
  const data = await usedFolder('read-only-owner')
  chmodSync(folder, 0o755)
  for (const path of [data, join(data, 'sites')]) chmodSync(path, 0o777)
  chmodSync(join(data, 'secret'), 0o444)
  for (const path of readdirSync(data)) if (path.startsWith('owner')) chmodSync(join(data, path), 0o400)
  expectSentence(await runBaton(['serve', '--port', '0', '--data', data], { uid }), data, 'cannot be')
})

test('a file in the place of the folder is in the way', async () => {
  writeFileSync(at('file'), 'hello')
  expectSentence(await serve(at('file')), at('file'), 'is not a folder')
  expectSentence(await serve(join(at('file'), 'below')), 'is not a folder')
})

test('a site file that is no database is named as damaged', async () => {
  const data = await usedFolder('corrupt-site')
  writeFileSync(siteFile(data), 'This is not a database. '.repeat(400))
  const { code, stderr } = await runBaton(['ask', 'Anything?', '--data', data])
  expectSentence({ code, stdout: '', stderr }, siteFile(data), 'damaged')
})

test('a directory that is no database stops the start with one sentence', async () => {
  const data = await usedFolder('corrupt-directory')
  writeFileSync(join(data, 'directory.db'), 'This is not a database. '.repeat(400))
  expectSentence(await serve(data), join(data, 'directory.db'), 'damaged')
})

test('a site file whose pages are overwritten is named as damaged', async () => {
  const data = await usedFolder('torn-site')
  const file = openSync(siteFile(data), 'r+')
  writeSync(file, Buffer.alloc(60_000, 0x5a), 0, 60_000, 4_096)
  closeSync(file)
  expectSentence(await runBaton(['ask', 'Anything?', '--data', data]), siteFile(data), 'damaged')
})

test('a damaged secret is named, with what it should hold', async () => {
  const data = await usedFolder('damaged-secret')
  writeFileSync(join(data, 'secret'), 'short')
  expectSentence(await serve(data), join(data, 'secret'), '64 hexadecimal digits')
})

test('a secret that is a folder is named', async () => {
  const data = await usedFolder('secret-folder')
  rmSync(join(data, 'secret'))
  mkdirSync(join(data, 'secret'), { recursive: true })
  expectSentence(await serve(data), join(data, 'secret'))
})

test('a demo whose site file is damaged stops the start with one sentence', async () => {
  const first = await startBaton({ data: at('demo') })
  await first.kill()
  writeFileSync(siteFile(at('demo')), 'This is not a database. '.repeat(400))
  for (const rest of ['-wal', '-shm']) rmSync(siteFile(at('demo')) + rest, { force: true })
  const { code, stderr } = await serve(at('demo'), '--demo')
  expectSentence({ code, stdout: '', stderr }, siteFile(at('demo')), 'damaged')
})
