import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rule, rules } from './contract-suite.ts'
import { bundleWorker, startWorkerd, type Workerd } from './testing/workerd.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-workerd-'))
let workerd: Workerd

beforeAll(async () => {
  const entry = fileURLToPath(new URL('./testing/rules-worker.ts', import.meta.url))
  await bundleWorker(folder, { entry, objects: { SITES: 'SiteObject' } })
  workerd = await startWorkerd(folder)
})
afterAll(async () => {
  await workerd?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function tell(path: string, told: unknown = null): Promise<unknown> {
  const response = await fetch(`${workerd.origin}/${path}`, { method: 'POST', body: JSON.stringify(told) })
  const { error, id, result } = (await response.json()) as { error?: string; id: string; result: unknown }
  if (error) throw new Error(error)
  expect(path).toMatch(new RegExp(`/${id}\\b`))
  return result
}

/** Each rule gets objects that no other has. */
async function tryRule({ id, apart }: Rule): Promise<void> {
  if (!apart) await tell(`${id}/${id}`)
  let told: unknown = null
  for (const [step, { site }] of apart?.entries() ?? [])
    told = await tell(`${id}-${site}/${id}/${step}`, told)
}

describe('a site in a Durable Object, in workerd', () => {
  it.each(rules.map((rule) => [rule.id, rule.title, rule] as const))('%s %s', async (_, __, rule) => {
    await tryRule(rule)
  })
})

it('a Durable Object keeps every fact it acknowledged, without gaps, over 50 kills in the middle of writing', async () => {
  const acknowledged: unknown[] = []
  const write = async () => {
    for (;;) acknowledged.push(await tell('killed/append'))
  }
  for (let kill = 1; kill <= 50; kill += 1) {
    const writers = Array.from({ length: 4 }, () => write().catch(() => {}))
    await expect.poll(() => acknowledged.length, { interval: 5, timeout: 30_000 }).toBeGreaterThan(kill * 10)
    await workerd.kill()
    await Promise.all(writers)
    workerd = await startWorkerd(folder)
  }
  const seqs = (await tell('killed/seqs')) as number[]
  expect(seqs).toEqual(seqs.map((_, index) => index + 1))
  expect(seqs).toEqual(expect.arrayContaining(acknowledged))
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
}, 300_000)
