import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

test('the stand-in starts from a terminal and says a script file, one list for each request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const script = join(folder, 'script.json')
  writeFileSync(script, JSON.stringify([[{ text: 'First.' }], [{ text: 'Then.' }]]))
  const child = spawn(process.execPath, [main, '--port', '0', '--script', script])
  try {
    const [line] = await once(child.stdout, 'data')
    const [url] = /http:\S+?(?=:? ANTHROPIC)/.exec(String(line)) ?? []
    const said = async () => {
      const headers = { 'anthropic-version': '2026-10-21' }
      const body = JSON.stringify({
        model: 'any',
        max_tokens: 9,
        messages: [{ role: 'user', content: 'Hello' }],
      })
      const response = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body })
      return JSON.parse(await response.text()).content[0].text
    }
    expect([await said(), await said(), await said()]).toEqual(['First.', 'Then.', 'Then.'])
  } finally {
    child.kill()
    rmSync(folder, { recursive: true })
  }
})

test('a script that cannot be read is said to be so, with how to start it', async () => {
  const child = spawn(process.execPath, [main, '--script', '/nowhere.json'])
  const [[text], [code]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')])
  expect([code, String(text)]).toEqual([1, expect.stringMatching(/nowhere\.json.*Usage: stand-in/s)])
})
