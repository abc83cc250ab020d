import type { Conversation } from '@baton/contracts'
import type { InboxState } from '../state/inbox-types.ts'

/** The language that the agent's browser speaks, without its region. Asked once: browsers are slow to say. */
export const ownLanguage = (): string => {
  own ??= baseOf(navigator.language || 'en')
  return own
}
let own: string | null = null

/** The language that a conversation is in: its own, else the one that its visitor's browser speaks. */
export function languageOf({ id, language }: Conversation, { threads }: InboxState): string | null {
  return language ?? threads.get(id)?.read?.visitor.language ?? null
}

/** Whether a conversation is in another language than the agent's. */
export const isForeign = (language: string | null): boolean =>
  language !== null && baseOf(language) !== ownLanguage()

const baseOf = (language: string) => language.toLowerCase().split('-')[0] ?? language
