import { isSmallTalk, wantsPerson } from '@baton/understanding'
import type { Turn } from '../assistant.ts'
import { countTerms, terms } from '../terms.ts'

/** Of a wish for a person, the words beside it that make it say what for. */
const MATTER = 4

/** What the visitor waits to have answered: its turns, from `first` up to `end`, in an unbroken row. */
export interface OpenAsk {
  text: string
  first: number
  end: number
}

/**
 * The last that the visitor asked for in one go; null where they asked for nothing but a person, or wrote nothing but
 * small talk.
 */
export function openAsk(turns: Pick<Turn, 'author' | 'text'>[], language: string): OpenAsk | null {
  for (const { first, end } of visitorGroups(turns).reverse()) {
    const said = turns.slice(first, end).filter(({ text }) => isMatter(text, language))
    if (said.length > 0) return { text: said.map(({ text }) => text).join('\n'), first, end }
  }
  return null
}

function visitorGroups(turns: Pick<Turn, 'author'>[]): { first: number; end: number }[] {
  const groups: { first: number; end: number }[] = []
  for (const [at, { author }] of turns.entries()) {
    if (author !== 'visitor') continue
    const last = groups.at(-1)
    if (last?.end === at) last.end = at + 1
    else groups.push({ first: at, end: at + 1 })
  }
  return groups
}

/** Whether a message of the visitor is about something. */
export function isMatter(text: string, language: string): boolean {
  if (text.trim() === '' || isSmallTalk(text).kind) return false
  return countTerms(terms(text, language)) >= MATTER || !wantsPerson(text, language).wants
}
