import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteId } from '@baton/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DataFolder, prepareDataFolder, writeDemoSite } from '../node/data-folder.ts'
import { siteOrDemo } from './choose-site.ts'

const demo = { id: 'site_demo' as SiteId, name: 'Tarn & Trail' }
const shop = { id: 'site_shop' as SiteId, name: 'My shop' }
let folder: DataFolder
let said: string[]

beforeEach(() => {
  folder = prepareDataFolder(mkdtempSync(join(tmpdir(), 'baton-choose-')))
  said = []
})
afterEach(() => rmSync(folder.path, { recursive: true }))

const choose = (sites: (typeof shop)[], wanted?: string) =>
  siteOrDemo(sites, wanted, {
    folder,
    say: (progress) => {
      if (progress.type === 'line') said.push(progress.text)
    },
  })

test('the only site and a named one are taken without a word', () => {
  writeDemoSite(folder, demo.id)
  expect([choose([shop]), choose([demo, shop], 'My shop'), choose([demo, shop], shop.id)]).toEqual([
    shop,
    shop,
    shop,
  ])
  expect(said).toEqual([])
})

test("of several sites the demo's is taken where none is named, and the command says so", () => {
  writeDemoSite(folder, demo.id)
  expect(choose([shop, demo])).toEqual(demo)
  expect(said).toEqual(["Of 2 sites the demo's, Tarn & Trail: --site names another."])
})

test('of several sites without a demo one must be named', () => {
  expect(() => choose([shop, demo])).toThrow('There are 2 sites: name one with --site.')
})
