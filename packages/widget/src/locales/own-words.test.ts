import { expect, it, vi } from 'vitest'
import { en } from './en.ts'
import { warnOfUnknown } from './known-words.ts'
import { loadWords } from './load-words.ts'
import { inOwnWords, type OwnWords } from './own-words.ts'

const own: OwnWords = { en: { placeholder: 'Ask us' }, sv: { send: 'Skicka' } }

it('says what the site wants in its own words, and the rest as ever', async () => {
  const { tag, words } = inOwnWords(await loadWords('en-GB'), 'en-GB', own)
  expect(tag).toBe('en-GB')
  expect(words).toEqual({ ...en, placeholder: 'Ask us' })
})

it('leaves other languages alone', async () => {
  const german = await loadWords('de')
  expect(inOwnWords(german, 'de', own)).toBe(german)
})

it('speaks a language that only the site has words for, with its dates', async () => {
  const { tag, words } = inOwnWords(await loadWords('sv-FI'), 'sv-FI', own)
  expect([tag, words.send, words.close]).toEqual(['sv-FI', 'Skicka', en.close])
})

it('says once which name it has no phrase for, and which it has', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  warnOfUnknown({ placeholder: 'Ask us', plcaeholder: 'Ask', toString: 'x' })
  warnOfUnknown({ plcaeholder: 'Ask' })
  const said = warn.mock.calls.flat()
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('"plcaeholder"')
  expect(said[0]).toContain('placeholder, position')
  warn.mockRestore()
})
