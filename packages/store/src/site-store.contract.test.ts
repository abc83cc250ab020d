import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName, isTable } from 'drizzle-orm'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { tables } from './contract/database.ts'
import { type Host, rules } from './contract-suite.ts'
import { openMemorySite, openSiteFile } from './node.ts'
import type { SiteStore } from './site-store.ts'

const root = mkdtempSync(join(tmpdir(), 'baton-contract-'))
const opened: SiteStore[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})
afterAll(() => rmSync(root, { recursive: true }))

function makeHost(openSite: (name: string, now: () => number) => SiteStore, reopens: boolean): Host {
  let time = 1_790_000_000_000
  const sites = new Map<string, SiteStore>()
  const open = (name: string) => {
    const store = sites.get(name) ?? openSite(name, () => time)
    sites.set(name, store)
    opened.push(store)
    return store
  }
  const reopen = (name: string) => {
    if (reopens) {
      sites.get(name)?.close()
      sites.delete(name)
    }
    return open(name)
  }
  const advance = (ms: number) => {
    time += ms
  }
  return { open, reopen, clock: { now: () => time, advance } }
}

const onFault = () => {}
const hosts: Record<string, () => Host> = {
  memory: () => makeHost((_, now) => openMemorySite({ now, onFault }), false),
  files: () => {
    const folder = mkdtempSync(join(root, 'site-'))
    return makeHost((name, now) => openSiteFile(join(folder, `${name}.db`), { now, onFault }), true)
  },
}

describe.each(Object.entries(hosts))('a site in %s, on Node', (_, host) => {
  it.each(rules.map((rule) => [rule.id, rule.title, rule] as const))('%s %s', (_, __, rule) => {
    rule.run(host())
  })
})

describe('the suite', () => {
  it('has every rule of SPEC.md under its number and title, and no other', () => {
    const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8')
    const written = [...spec.matchAll(/^- \*\*(S\d+)\*\* (.+)$/gm)].map(([, id, title]) => `${id} ${title}`)
    expect(written).toEqual(rules.map(({ id, title }) => `${id} ${title}.`))
  })

  it('compares every declared table with the migrated one (S61)', async () => {
    const names = readdirSync(new URL('./schema', import.meta.url))
    const modules = await Promise.all(
      names.map((name): Promise<object> => import(/* @vite-ignore */ `./schema/${name}`)),
    )
    const declared = modules.flatMap((module) => Object.values(module).filter(isTable).map(getTableName))
    expect(tables.map(getTableName).sort()).toEqual(declared.sort())
  })
})
