import { CANARY } from '../engines/claude/canary.ts'

const LETTERS = lettersOf(CANARY)

/** Whether the end of `before` and a sentence hold the mark of our instructions: spaced, backwards or in base64 too. */
export function holdsCanary(sentence: string, before = ''): boolean {
  const letters = lettersOf(before).slice(-LETTERS.length) + lettersOf(sentence)
  const backwards = [...letters].reverse().join('')
  return [letters, backwards, ...decoded(sentence)].some((text) => text.includes(LETTERS))
}

function decoded(text: string): string[] {
  return (text.match(/[A-Za-z\d+/_-]{16,}={0,2}/g) ?? []).map((found) => {
    try {
      return lettersOf(atob(found.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')))
    } catch {
      return ''
    }
  })
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '')
}
