import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutputOf } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptLink, demoKey, openAgent, openVisitor } from '../support/api.ts'
import { type BatonServer, startBaton } from '../support/baton-server.ts'
import { runBaton } from './run-baton.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-verbs-'))
const data = join(folder, 'data')
const baton = (...args: string[]) => runBaton([...args, '--data', data])
let server: BatonServer
beforeAll(async () => {
  server = await startBaton({ data })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  [[], ['serve', 'site', 'staff', 'ingest', 'ask', 'backup', 'doctor']],
  [['serve'], ['--port', '--host', '--data', '--trust-proxy', '--demo', 'BATON_PORT', 'BATON_DATA']],
  [['serve'], ['--peers', '--machine', '--directory']],
  [['site'], ['create', 'list']],
  [
    ['site', 'create'],
    ['<name>', '--origin', '--test-mode', '--data'],
  ],
  [
    ['site', 'list'],
    ['--json', '--data'],
  ],
  [['ingest'], ['<path or address...>', '--prune', '--site', '--data']],
  [['ask'], ['<question>', '--json', '--site', '--data']],
  [['staff'], ['invite', 'reset', 'reset-second-factor']],
  [
    ['staff', 'invite'],
    ['<email>', '--role', '--site'],
  ],
  [['staff', 'reset'], ['<email>']],
  [['backup'], ['<folder>', '--data']],
  [['export'], ['--site', '--move', '--out', '--server', '--data']],
  [['import'], ['<file>', '--server', '--data']],
  [['doctor'], ['--port', '--data']],
  [['placement'], ['--format', '--watch', '--socket', '--data']],
  [['move'], ['--site', '--to', '--data']],
])('baton %j --help names what it takes', async (verb, words) => {
  const { code, stdout, stderr } = await runBaton([...verb, '--help'])
  for (const word of words) expect(stdout).toContain(word)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test.each([
  [['serv'], "unknown command 'serv'"],
  [['ask'], "missing required argument 'question'"],
  [['site', 'create', 'Shop'], '--origin'],
  [['ask', 'Hi', '--colour', 'red'], "unknown option '--colour'"],
  [['staff', 'invite', 'ben@example.com', '--role', 'king'], 'owner, admin, agent, viewer'],
  [['site', 'create', 'Shop', '--origin', 'shop.example'], '"shop.example" is not an origin'],
  [['ask', 'Hi', '--site', 'Nowhere'], 'There is no site "Nowhere". Sites: Tarn & Trail'],
  [['staff', 'reset', 'nobody@example.com'], 'Nobody has signed up as nobody@example.com'],
  [['staff', 'reset-second-factor', 'nobody@example.com'], 'Nobody has signed up as nobody@example.com'],
])('baton %j says what is wrong', async (args, words) => {
  const { code, stdout, stderr } = await baton(...args)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).toBe('')
  expect(code).toBe(1)
})

test('a folder without a site says how to make one', async () => {
  const empty = join(folder, 'empty')
  const { code, stderr } = await runBaton(['ask', 'Hi', '--data', empty])
  expect(stderr).toMatch(/^There is no site yet. Make one: npx baton site create .*\n$/)
  expect(code).toBe(1)
  const list = await runBaton(['site', 'list', '--data', empty])
  expect(list).toMatchObject({ code: 0, stdout: expect.stringContaining('No site yet') })
})

test('site create prints key and snippet, and site list shows the site beside the demo', async () => {
  const made = await baton('site', 'create', 'Second', '--origin', 'https://second.example')
  expect(made).toMatchObject({ code: 0, stderr: '' })
  const key = /Key +(\S+)/.exec(made.stdout)?.[1]
  expect(made.stdout).toMatch(new RegExp(`<script.*${key}.*</script>`))
  const listed = await baton('site', 'list')
  expect(listed.stdout).toContain(`Second`)
  const sites = JSON.parse((await baton('site', 'list', '--json')).stdout)
  expect(sites).toMatchObject([
    { id: expect.any(String), name: 'Tarn & Trail', key: await demoKey(server) },
    { id: expect.any(String), name: 'Second', key },
  ])
})

test('ask --json prints one line: tier, text, citations, timings', async () => {
  const { code, stdout, stderr } = await baton('ask', '--json', 'can I send back a tent I already used?')
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^Of 2 sites the demo's, [^\n]+\n$/),
  })
  expect(stdout.trimEnd()).not.toContain('\n')
  const answer = JSON.parse(stdout)
  expect(Object.keys(answer)).toEqual(['tier', 'text', 'citations', 'timings', 'engine'])
  expect(answer.tier).toBe(1)
  expect(answer.text.length).toBeGreaterThan(20)
  expect(answer.citations.length).toBeGreaterThan(0)
  for (const citation of answer.citations)
    expect(citation).toEqual({
      chunkId: expect.any(String),
      articleId: expect.any(String),
      title: expect.any(String),
      url: expect.any(String),
      quote: expect.any(String),
    })
  expect(answer.timings.totalMs).toBeGreaterThanOrEqual(0)
})

test('ask without --json prints text, sources and the time', async () => {
  const { code, stdout } = await baton('ask', 'can I send back a tent I already used?')
  expect(stdout).toMatch(/\n {2}1\. .*\n/)
  expect(stdout).toMatch(/\ntier 1, extractive, \d+ ms\n$/)
  expect(code).toBe(0)
})

test('ask says that it does not know, with tier 3 and no source', async () => {
  const { stdout } = await baton('ask', '--json', 'what is the boiling point of tungsten?')
  expect(JSON.parse(stdout)).toMatchObject({ tier: 3, citations: [] })
})

test('an invited colleague joins by the link, and a reset link gives them a new password', async () => {
  const owner = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
  expect((await openAgent(server, owner)).role).toBe('owner')
  const invited = await baton('staff', 'invite', 'ben@example.com', '--site', 'Tarn & Trail')
  expect(invited).toMatchObject({ code: 0, stderr: '' })
  const token = (text: string) => /\/inbox\/link#token=([\w-]+)\n$/.exec(text)?.[1] ?? ''
  const cookie = await acceptLink(server, token(invited.stdout), { name: 'Ben', email: 'ben@example.com' })
  expect((await openAgent(server, cookie)).role).toBe('agent')
  const reset = await baton('staff', 'reset', 'ben@example.com')
  expect(reset.stdout).toContain('Give ben@example.com this link')
  const renewed = await acceptLink(server, token(reset.stdout), { name: 'Ben', email: 'ben@example.com' })
  expect((await openAgent(server, renewed)).role).toBe('agent')
  await expect(openAgent(server, cookie)).rejects.toThrow()
  const lost = await baton('staff', 'reset-second-factor', 'ben@example.com')
  expect(lost.stdout).toMatch(/^ben@example\.com signs in with the password alone now/)
  await expect(openAgent(server, renewed)).rejects.toThrow()
  const ana = await openAgent(server, owner)
  const { entries } = await ana.send<OutputOf<'readAudit'>>('GET', '/audit')
  expect(entries.map(({ action, by }) => [action, by?.name ?? 'operator'])).toEqual(
    expect.arrayContaining([
      ['agent.second_factor_reset', 'operator'],
      ['agent.invited', 'operator'],
    ]),
  )
})

test('a visitor is erased from the command line, and a receipt says what went', async () => {
  const visitor = await openVisitor(server, await demoKey(server))
  await visitor.start('Is this erased?')
  const nobody = await baton('erase-visitor', 'vis_nobody')
  expect(nobody).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no visitor "vis_nobody"'),
  })
  const done = await baton('erase-visitor', '--json', visitor.session.visitorId)
  expect(JSON.parse(done.stdout)).toMatchObject({ conversations: 1, files: 0, recoverableDays: null })
  await expect(visitor.start('Again')).rejects.toThrow()
})

test('a backup of a running server can be served, and holds what was said before it', async () => {
  const visitor = await openVisitor(server, await demoKey(server))
  const { conversation } = await visitor.start('Is this kept?')
  const target = join(folder, 'backup')
  const done = await baton('backup', target)
  expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/^3 databases copied/) })
  const restored = await startBaton({ data: target })
  try {
    expect(await demoKey(restored)).toBe(await demoKey(server))
    const answer = await fetch(
      `${restored.origin}/v1/sites/${await demoKey(restored)}/conversations/${conversation.id}`,
      {
        headers: {
          origin: new URL(restored.shop).origin,
          authorization: `Bearer ${visitor.session.accessToken}`,
        },
      },
    )
    const { messages } = (await answer.json()) as OutputOf<'readConversation'>
    expect(messages[0]?.text).toBe('Is this kept?')
  } finally {
    await restored.stop()
  }
})

test('a backup into a folder that is not empty refuses, into one below a file too', async () => {
  mkdirSync(join(folder, 'full'))
  writeFileSync(join(folder, 'full', 'note.txt'), 'mine')
  const full = await baton('backup', join(folder, 'full'))
  expect(full).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') })
  const blocked = await baton('backup', join(folder, 'full', 'note.txt', 'below'))
  expect(blocked.code).toBe(1)
  expect(blocked.stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(blocked.stderr).toContain(join(folder, 'full', 'note.txt', 'below'))
})

test('doctor finds nothing wrong with a good installation, running or not', async () => {
  const running = await baton('doctor', '--port', String(server.port))
  expect(running).toMatchObject({ code: 0, stderr: '' })
  expect(running.stdout).toContain('A server is running on this data folder')
  expect(running.stdout).toContain(`Baton answers on port ${server.port}`)
  expect(running.stdout).toMatch(/\nNothing is wrong\.\n$/)
  const absent = join(folder, 'not-yet')
  const fresh = await runBaton(['doctor', '--port', '0', '--data', absent])
  expect(fresh).toMatchObject({ code: 0, stdout: expect.stringContaining('does not exist yet') })
  expect(existsSync(absent)).toBe(false)
})

test('doctor names a damaged database and a secret that others may read, with what to do', async () => {
  const sick = join(folder, 'sick')
  await runBaton(['site', 'create', 'Shop', '--origin', 'https://shop.example', '--data', sick])
  writeFileSync(join(sick, 'directory.db'), 'no database '.repeat(900))
  writeFileSync(join(sick, 'secret'), 'a'.repeat(64))
  rmSync(join(sick, 'secret'))
  writeFileSync(join(sick, 'secret'), 'a'.repeat(64), { mode: 0o644 })
  const { code, stdout } = await runBaton(['doctor', '--port', '0', '--data', sick])
  expect(stdout).toContain('The secret can be read by other users')
  expect(stdout).toContain('chmod 600')
  expect(stdout).toMatch(/WRONG +.*directory\.db is damaged/)
  expect(stdout).toMatch(/\n2 things are wrong\.\n$/)
  expect(code).toBe(1)
})

test('doctor names a data folder that is a file and a port of another program', async () => {
  writeFileSync(join(folder, 'in-the-way'), '')
  const { code, stdout } = await runBaton(['doctor', '--data', join(folder, 'in-the-way'), '--port', '0'])
  expect(stdout).toContain('is not a folder')
  expect(code).toBe(1)
})
