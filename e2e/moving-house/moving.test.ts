import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBaton } from '../chaos/run-baton.ts'
import { root } from '../support/baton-server.ts'
import { startHouse } from './houses.ts'
import { moveHouse } from './move-house.ts'

test.each(['node', 'workerd'] as const)(
  'visitors in the middle of talking lose and repeat nothing while their site moves from Node to %s',
  async (to) => {
    const figures = await moveHouse({ clients: 10, to, turns: 2 })
    console.log(figures)
    const nothing = { lost: 0, twice: 0, disordered: 0, jumpsBack: 0, unanswered: 0 }
    expect(figures).toMatchObject({ identical: 10, ...nothing })
    expect(figures.talking).toBeGreaterThan(0)
  },
  120_000,
)

test('the same two commands bring a site to workerd and home again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-there-and-back-'))
  const [data, away, home] = [join(folder, 'data'), join(folder, 'away.ndjson'), join(folder, 'home.ndjson')]
  const baton = async (...args: string[]) => {
    const { code, stdout, stderr } = await runBaton([...args, '--data', data])
    if (code !== 0) throw new Error(stderr)
    return stdout
  }
  await baton('site', 'create', 'Shop', '--origin', 'https://shop.example')
  await baton('ingest', join(root, 'examples/script-tag/help-centre/returns'))
  // All but how long it took.
  const ask = async () => (await baton('ask', 'Can I send back a tent I already used?')).replace(/\d+ ms/, '')
  const answer = await ask()
  const house = await startHouse('workerd', data)
  try {
    await baton('export', '--move', '--out', away)
    expect(await house.import(away)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('lives here now'),
    })
    expect(await house.export(home)).toMatchObject({ code: 0 })
    expect(await baton('import', home)).toContain('lives here now')
    expect(await ask()).toBe(answer)
  } finally {
    await house.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
