import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCAL } from '@baton/accounts'
import type { WebSource } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HelpSite, serveHelpSite } from '../testing/help-site.ts'
import { runVerb } from './run-verb.ts'
import type { Verb } from './verb.ts'
import { ingest } from './verbs/ingest.ts'
import { createSite } from './verbs/site.ts'
import {
  addSource,
  listSources,
  refreshSource,
  removeSource,
  reportText,
  sourceText,
} from './verbs/sources.ts'

let folder: string
let help: HelpSite
const said: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baton-sources-'))
  help = await serveHelpSite(12)
  await run(createSite, { name: 'Shop', origins: ['https://shop.example'], machine: LOCAL })
})
afterAll(() => {
  help.close()
  rmSync(folder, { recursive: true })
})

function run<Arguments, Result>(verb: Verb<Arguments, Result>, input: Arguments): Promise<Result> {
  const place = { data: join(folder, 'data'), embedder: null, allowAddresses: ['127.0.0.2'] }
  return runVerb(place, verb, input, (progress) => {
    if (progress.type === 'line') said.push(progress.text.replaceAll(help.origin, ''))
  })
}

const texts = async () =>
  (await run(listSources, {})).map((source) =>
    sourceText(source)
      .replaceAll(help.origin, '')
      .replace(/\d{4}-.*Z/, 'now')
      .replace(folder, ''),
  )

test('a web site and a folder are sources that are listed, refreshed and removed by name', async () => {
  const web: WebSource = {
    url: `${help.origin}/help/`,
    reach: 'below',
    maxPages: 100,
    delayMs: 0,
    refreshHours: null,
  }
  const report = await run(addSource, { web })
  expect(reportText(report)).toMatch(/^19 articles \(19 new, .+, 3 with an error\) in \d/)
  expect(said).toContain('/help/broken answered 500; wanted a page.')

  const path = join(folder, 'help')
  writeFileSync(`${path}.md`, 'Tents.')
  writeFileSync(`${path}.docx`, 'no archive')
  await run(ingest, { paths: [`${path}.md`], prune: false })
  await run(ingest, { paths: [`${path}.docx`], prune: false })
  expect(await texts()).toEqual([
    '/help.docx  files  0 articles, 1 with an error  read now',
    '/help.md  files  1 article  read now',
    '/help/  below  19 articles, 3 with an error  read now',
  ])

  help.change('/help/p/7', 'Article 7 is about hammocks now.')
  expect(await run(refreshSource, { source: web.url })).toMatchObject({ changed: 1, unchanged: 18 })
  expect(await run(removeSource, { source: web.url })).toEqual({ name: web.url, articles: 19 })
  expect(await texts()).toHaveLength(2)
}, 60_000)

test('what is no source, or not on the web, is told with what there is', async () => {
  await expect(run(refreshSource, { source: 'blog' })).rejects.toThrow(
    /^There is no source "blog"\. Sources: .+help\.md\.$/,
  )
  const source = join(folder, 'help.md')
  await expect(run(refreshSource, { source })).rejects.toThrow(
    'is not on the web. Ingest its files again instead.',
  )
}, 60_000)

test('a path that is not there makes no source, and takes nothing from one that is known', async () => {
  const [path, gone] = [join(folder, 'notes'), join(folder, 'notse')]
  mkdirSync(path)
  writeFileSync(join(path, 'lamps.md'), '# Lamps\n\nLamps burn for ten hours.')
  await run(ingest, { paths: [path], prune: true })
  expect(await run(ingest, { paths: [gone], prune: true })).toMatchObject({ articles: 0, failed: 1 })
  expect(said.at(-1)).toBe(`${gone} does not exist, or may not be read; wanted a file or folder.`)
  const notes = async () => (await texts()).filter((text) => /not(es|se)/.test(text))
  expect(await notes()).toEqual(['/notes  files  1 article  read now'])
  rmSync(path, { recursive: true })
  expect(await run(ingest, { paths: [path], prune: true })).toMatchObject({ removed: 0, failed: 1 })
  expect(await notes()).toEqual(['/notes  files  1 article, 1 with an error  read now'])
}, 30_000)
