import type { Conversation, MessageId, MessageTranslation, OutputOf } from '@baton/contracts'
import { readLines } from '../knowledge/read-lines.ts'
import type { Inbox } from '../state/inbox.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store } from '../state/store.ts'
import { ownLanguage } from './own-language.ts'

/** Messages in the agent's language, and those that are shown as they were written all the same. */
export interface Translations {
  known: ReadonlyMap<MessageId, MessageTranslation>
  asWritten: ReadonlySet<MessageId>
}

const kept = new WeakMap<Inbox, Store<Translations>>()

/** One a site, for as long as it is open. */
export function translationsOf(inbox: Inbox): Store<Translations> {
  const store = kept.get(inbox) ?? createStore<Translations>({ known: new Map(), asWritten: new Set() })
  kept.set(inbox, store)
  return store
}

const add = (inbox: Inbox, translations: MessageTranslation[]) =>
  translationsOf(inbox).set((state) => ({
    ...state,
    known: new Map([...state.known, ...translations.map((one) => [one.messageId, one] as const)]),
  }))

/** Reads what is known by now; resolves to whether a model can translate the rest. */
export async function readTranslations(inbox: Inbox, id: Conversation['id']): Promise<boolean> {
  const path = `/conversations/${id}/copilot/translations?language=${ownLanguage()}`
  const { translations, hasModel } = await inbox.api.get<OutputOf<'readTranslations'>>(path)
  add(inbox, translations)
  return hasModel
}

/** Has the visitor's newest messages translated. Resolves to why it did not work, in words; null where it did. */
export async function translateNewest(
  inbox: Inbox,
  id: Conversation['id'],
  signal: AbortSignal,
): Promise<string | null> {
  let problem: string | null = null
  const take = (line: OutputOf<'translate'>) => {
    if (line.type === 'result') add(inbox, line.translations)
    else problem = line.message
  }
  const body = JSON.stringify({ to: ownLanguage() })
  await readLines(inbox.api, `/conversations/${id}/copilot/translations`, body, take, signal).catch(
    (error) => {
      problem = asProblem(error).message
    },
  )
  return problem
}

export function showAsWritten(inbox: Inbox, id: MessageId, asWritten: boolean): void {
  translationsOf(inbox).set((state) => {
    const next = new Set(state.asWritten)
    if (asWritten) next.add(id)
    else next.delete(id)
    return { ...state, asWritten: next }
  })
}
