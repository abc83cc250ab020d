import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newConversation, sayFact } from './contract/example.ts'
import { listMessages, readFacts } from './index.ts'
import { backupSiteFile, checkSiteFile, DataFileError, openSiteFile } from './node.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-node-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})
const at = (name: string) => join(folder, name)

const damaged = (path: string) =>
  `${path} is damaged and cannot be read as a database. Move it away and put a backup in its place (see "baton backup").`
const closed = (path: string) =>
  `${path} cannot be opened. Check that its folder exists and that this user may write there.`

function faultOf(work: () => unknown): { path: string; message: string } {
  try {
    work()
  } catch (error) {
    if (error instanceof DataFileError) return { path: error.path, message: error.message }
    throw error
  }
  throw new Error('Nothing was thrown.')
}

function fill(path: string, rows: number) {
  const store = openSiteFile(path)
  store.transaction(() => {
    for (let n = 0; n < rows; n++)
      store.db.run(
        sql`insert into setting (key, value) values (${`key ${n}`}, ${JSON.stringify('x'.repeat(2000))})`,
      )
  })
  return store
}

function overwrite(path: string, position: number, bytes: Uint8Array) {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, position)
  closeSync(file)
}

describe('a file that cannot be used', () => {
  it('is named in one sentence when it is no database', () => {
    const path = at('site.db')
    writeFileSync(path, 'These are the minutes of our meeting. '.repeat(200))
    expect(faultOf(() => openSiteFile(path))).toEqual({ path, message: damaged(path) })
    expect(faultOf(() => checkSiteFile(path))).toEqual({ path, message: damaged(path) })
  })

  it('is named in one sentence when its pages are damaged', () => {
    const path = at('site.db')
    fill(path, 50).close()
    overwrite(path, 100, new Uint8Array(4096).fill(0xa5))
    expect(faultOf(() => openSiteFile(path))).toEqual({ path, message: damaged(path) })
  })

  it('is named in one sentence when its folder is missing, or is a file, or the path is a folder', () => {
    mkdirSync(at('folder.db'))
    writeFileSync(at('plain'), '')
    for (const path of [at('missing/site.db'), at('plain/site.db'), at('folder.db')])
      expect(faultOf(() => openSiteFile(path))).toEqual({ path, message: closed(path) })
  })

  it('is named in one sentence when this user may not write it, or its folder', () => {
    // Root may write everywhere, so another process tries it as somebody else.
    const door = new URL('./node.ts', import.meta.url).href
    const program = `import { openSiteFile } from ${JSON.stringify(door)}
      try { openSiteFile(process.argv[1]); console.log('opened') } catch (error) { console.log(error.name, error.message) }`
    const tryAsNobody = (path: string) => {
      const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
      const args = ['--input-type=module', '-e', program, path]
      return spawnSync(process.execPath, args, { ...asNobody, encoding: 'utf8' }).stdout.trim()
    }
    openSiteFile(at('site.db')).close()
    chmodSync(at('site.db'), 0o444)
    chmodSync(folder, 0o555)
    expect(tryAsNobody(at('new.db'))).toBe(`DataFileError ${closed(at('new.db'))}`)
    expect(tryAsNobody(at('site.db'))).toBe(
      `DataFileError ${at('site.db')} cannot be written. Give this user write access to it, or name another folder with --data.`,
    )
  }, 30_000)
})

describe('checkSiteFile', () => {
  it('finds nothing in a sound file that is open, and names the damage in a broken one', () => {
    const path = at('site.db')
    const store = fill(path, 200)
    expect(checkSiteFile(path)).toEqual([])
    store.close()
    overwrite(path, 4096 * 60, new Uint8Array(4096).fill(0xff))
    expect(checkSiteFile(path).length).toBeGreaterThan(0)
  })

  it('makes no file where there is none', () => {
    expect(faultOf(() => checkSiteFile(at('none.db'))).path).toBe(at('none.db'))
    expect(faultOf(() => openSiteFile(at('none/none.db'))).path).toBe(at('none/none.db'))
  })
})

describe('backupSiteFile', () => {
  it('copies an open file as it was, and ends while others go on writing', async () => {
    const path = at('site.db')
    const store = fill(path, 2000)
    const row = newConversation(store)
    sayFact(store, row)
    let writes = 0
    let ended = false
    const write = () => {
      if (ended) return
      sayFact(store, row)
      writes += 1
      setImmediate(write)
    }
    const copying = backupSiteFile(path, at('copy.db'))
    setImmediate(write)
    expect(await copying).toBeGreaterThan(1000)
    ended = true
    expect(writes).toBeGreaterThan(0)
    expect(checkSiteFile(at('copy.db'))).toEqual([])
    const copy = openSiteFile(at('copy.db'))
    expect(readFacts(copy, 0)).toMatchObject({ reset: false, facts: [{ seq: 1 }] })
    expect(listMessages(copy, row.id, { notes: true })).toHaveLength(1)
    expect(sayFact(copy, row).seq).toBe(2)
    copy.close()
    store.close()
  }, 20_000)

  it('copies a closed file too', async () => {
    fill(at('site.db'), 10).close()
    await backupSiteFile(at('site.db'), at('copy.db'))
    expect(checkSiteFile(at('copy.db'))).toEqual([])
  })

  it('names the file that is at fault: a source that is missing, a target that cannot be made', async () => {
    await expect(backupSiteFile(at('none.db'), at('copy.db'))).rejects.toThrow(closed(at('none.db')))
    fill(at('site.db'), 1).close()
    const target = at('missing/copy.db')
    await expect(backupSiteFile(at('site.db'), target)).rejects.toThrow(closed(target))
  })
})

it('keeps what was committed over a restart, and nothing of a transaction that failed', () => {
  const store = openSiteFile(at('site.db'))
  const row = newConversation(store)
  sayFact(store, row)
  const broken = () => {
    sayFact(store, row)
    throw new Error('on purpose')
  }
  expect(() => store.transaction(broken)).toThrow('on purpose')
  store.close()
  const again = openSiteFile(at('site.db'))
  expect(listMessages(again, row.id, { notes: true })).toHaveLength(1)
  again.close()
})
