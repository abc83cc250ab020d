import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acceptLink, demoKey, openAgent, openVisitor } from '../support/api.ts'
import { startBaton } from '../support/baton-server.ts'
import { readStream } from './read-stream.ts'
import { addressOf, sleep } from './seeded.ts'
import { inspectLog, openOnlySite } from './site-file.ts'

test('told to stop, the server ends every stream with a reason, finishes its answers and leaves with code 0', async () => {
  const data = mkdtempSync(join(tmpdir(), 'baton-stop-'))
  const server = await startBaton({ data, flags: ['--trust-proxy', '--pace', '10'] })
  const key = await demoKey(server)
  const cookie = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
  const agent = await openAgent(server, cookie)
  const streams = [await readStream(`${agent.base}/events`, { authorization: `Bearer ${agent.grant}` })]
  for (let n = 0; n < 20; n += 1) {
    const visitor = await openVisitor(server, key, { address: addressOf(n) })
    const headers = {
      origin: new URL(server.shop).origin,
      authorization: `Bearer ${visitor.session.accessToken}`,
    }
    streams.push(await readStream(`${server.origin}/v1/sites/${key}/events`, headers))
    await visitor.start('Can I send back a tent I already used?')
  }
  await sleep(50)
  const startedAt = performance.now()
  const outcome = await server.stop()
  console.log(
    `Stopped with ${streams.length} open streams in ${Math.round(performance.now() - startedAt)} ms`,
  )
  expect(outcome).toEqual({ code: 0, signal: null })
  for (const { frames, ended } of streams) {
    await ended
    expect(frames.at(-1)).toEqual({ event: 'control', data: { type: 'end', reason: 'draining' } })
  }
  const site = openOnlySite(data)
  expect(inspectLog(site)).toMatchObject({ openRuns: 0, unanswered: 0, gaps: 0, damage: [] })
  site.close()
  expect(existsSync(join(data, 'baton.sock'))).toBe(false)
  rmSync(data, { recursive: true, force: true })
})
