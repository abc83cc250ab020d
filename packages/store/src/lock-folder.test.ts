import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder, openSiteFile } from './node.ts'

let folder = ''
const started: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-lock-'))
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Another process that tries to take the folder, says what it got, and stays. */
async function startOwner(): Promise<{ got: string; kill: () => Promise<unknown> }> {
  const door = new URL('./node.ts', import.meta.url).href
  const program = `import { lockFolder } from ${JSON.stringify(door)}
    const lock = lockFolder(process.argv[1])
    console.log(lock ? 'owner' : 'refused')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [got] = await once(createInterface(child.stdout), 'line')
  const kill = () => {
    child.kill('SIGKILL')
    return once(child, 'exit')
  }
  return { got, kill }
}

it('gives a data folder to one process; the next gets it when the first is killed', async () => {
  const first = await startOwner()
  expect(first.got).toBe('owner')
  const second = await startOwner()
  expect(second.got).toBe('refused')
  expect(lockFolder(folder)).toBeNull()
  await second.kill()
  expect(lockFolder(folder)).toBeNull()
  await first.kill()
  const lock = lockFolder(folder)
  expect(lock).not.toBeNull()
  lock?.release()
}, 30_000)

it('refuses a second lock in the same process until the first is released', () => {
  const first = lockFolder(folder)
  expect(first).not.toBeNull()
  expect(lockFolder(folder)).toBeNull()
  first?.release()
  const second = lockFolder(folder)
  expect(second).not.toBeNull()
  second?.release()
})

it('leaves the site files of a held folder open for others', () => {
  const lock = lockFolder(folder)
  const path = join(folder, 'site.db')
  openSiteFile(path).close()
  openSiteFile(path).close()
  lock?.release()
})

it('says what is wrong with a folder that is not there', () => {
  expect(() => lockFolder(join(folder, 'missing'))).toThrow(
    `${join(folder, 'missing', 'owner.db')} cannot be opened. Check that its folder exists and that this user may write there.`,
  )
})
