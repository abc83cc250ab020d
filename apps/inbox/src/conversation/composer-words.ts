import type { CannedReply, Conversation, Macro } from '@baton/contracts'
import { stepsInWords } from '../replies/macro-words.ts'
import { plain } from '../state/selectors.ts'

/** What is being typed before the caret: `/ret` or `@be`, and where it begins. */
export interface Typing {
  sign: '/' | '@'
  word: string
  from: number
}

export function typingAt(text: string, caret: number): Typing | null {
  const found = /(?:^|\s)([/@])([\p{L}\p{N}_-]*)$/u.exec(text.slice(0, caret))
  if (!found?.[1]) return null
  const word = found[2] ?? ''
  return { sign: found[1] === '/' ? '/' : '@', word, from: caret - word.length - 1 }
}

export interface Suggestion {
  key: string
  label: string
  /** Words beside it. */
  side: string
  insert: string
  /** In place of inserting anything this runs. */
  macro?: Macro
}

export interface SuggestionSources {
  replies: CannedReply[]
  macros: Macro[]
  agents: { id: string; name: string }[]
  names: { visitor: string; agent: string }
}

const MAX_SHOWN = 6

/** Prepared replies and macros for `/`, colleagues for `@`: those whose name begins so, then those that hold it. */
export function suggestionsFor(typing: Typing, sources: SuggestionSources): Suggestion[] {
  const { replies, macros, agents, names } = sources
  const wanted = plain(typing.word)
  const all: Suggestion[] =
    typing.sign === '/'
      ? [
          ...replies.map(({ id, shortcut, text }) => ({
            key: id,
            label: `/${shortcut}`,
            side: text.replace(/\s+/g, ' '),
            insert: fillIn(text, names),
          })),
          ...macros.map((macro) => ({
            key: macro.id,
            label: `/${macro.name}`,
            side: stepsInWords(macro.steps),
            insert: '',
            macro,
          })),
        ]
      : agents.map(({ id, name }) => ({ key: id, label: `@${name}`, side: '', insert: `@${name} ` }))
  const holds = all.filter(({ label, side }) => plain(`${label} ${side}`).includes(wanted))
  const begins = ({ label }: Suggestion) => (plain(label.slice(1)).startsWith(wanted) ? 0 : 1)
  return holds.sort((a, b) => begins(a) - begins(b)).slice(0, MAX_SHOWN)
}

/** The variables of a prepared reply: `{visitor}` and `{agent}`. What is no variable stays. */
export function fillIn(text: string, names: { visitor: string; agent: string }): string {
  return text.replace(/\{(visitor|agent)\}/g, (_, name: 'visitor' | 'agent') => names[name])
}

/** What a reply does that takes a conversation: the words on its button, as elsewhere on the screen, and beside it. */
export function takingWords({ status, control }: Pick<Conversation, 'status' | 'control'>) {
  const after = 'You answer from then on.'
  if (status === 'resolved') return { send: 'Reopen and send', after }
  if (control === 'queue') return { send: 'Accept and send', after }
  return { send: 'Take over and send', after: 'The assistant stops here.' }
}

/** How a reply greets somebody whose name is not known. */
export const greetingName = ({ visitorName }: Pick<Conversation, 'visitorName'>): string =>
  visitorName?.trim() || 'there'
