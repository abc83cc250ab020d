import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runBaton } from '../chaos/run-baton.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-machine-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder with these files in it. */
function folderWith(files: Record<string, string>): string {
  const path = mkdtempSync(join(folder, 'data-'))
  mkdirSync(path, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text, { mode: 0o600 })
  return path
}
const secret = 'a'.repeat(64)
const machine = (name: string) => JSON.stringify({ name, directory: 'http://127.0.0.1:1' })
const asB = ['--machine', 'b', '--directory', 'http://127.0.0.1:1', '--peers', '127.0.0.1:0']

test.each([
  ['without the secret', {}, asB, /secret is missing. Copy the file "secret"/],
  [
    'on the folder of another machine',
    { secret, 'machine.json': machine('c') },
    asB,
    /belongs to machine "c", not to "b"/,
  ],
  ['on a folder with a directory', { secret, 'directory.db': '' }, asB, /holds a directory of its own/],
  ['that does not say where it listens', { secret, 'machine.json': machine('b') }, [], /--peers 10\.0\.0\.2/],
  ['whose name is damaged', { secret, 'machine.json': '{' }, [], /machine\.json is damaged/],
  ['that would serve the demo', { secret }, [...asB, '--demo'], /leave out --demo/],
])('a machine %s does not start, and says why', async (_, files: Record<string, string>, flags, words) => {
  const { code, stderr } = await runBaton(['serve', '--port', '0', '--data', folderWith(files), ...flags])
  expect(stderr).toMatch(words)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})

test('a machine that is not there is named when a site is made or moved there', async () => {
  const data = folderWith({})
  const origin = ['--origin', 'https://shop.example']
  const made = await runBaton(['site', 'create', 'Shop', ...origin, '--machine', 'b', '--data', data])
  expect(made).toMatchObject({ code: 1, stderr: expect.stringContaining('Machine "b" is not known') })
  await runBaton(['site', 'create', 'Shop', ...origin, '--data', data])
  const moved = await runBaton(['move', '--site', 'Shop', '--to', 'b', '--data', data])
  expect(moved).toMatchObject({ code: 1, stderr: expect.stringContaining('Machines: local.') })
  const { stdout } = await runBaton(['placement', '--format', 'nginx', '--data', data])
  expect(stdout).toMatch(/^bt_\w+ local;\nsite_\w+ local;\n$/)
})
