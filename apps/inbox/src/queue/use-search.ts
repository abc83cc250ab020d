import type { OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Inbox } from '../state/inbox.ts'
import { parseQuery } from '../state/search-query.ts'
import type { ShownRow } from '../state/workspace.ts'

export interface SearchState {
  /** Null while nothing has been found out for what is typed now. */
  rows: ShownRow[] | null
  failed: boolean
  more: (() => void) | null
}

const TYPING_MS = 150
const nothing: SearchState = { rows: null, failed: false, more: null }

/** What the server finds for the words and filters that are typed; nothing while nothing is. */
export function useSearch(inbox: Inbox, typed: string): SearchState {
  const [state, setState] = useState<SearchState>(nothing)
  const latest = useRef('')
  latest.current = typed

  useEffect(() => {
    setState(nothing)
    if (typed.trim() === '') return
    const find = async (before: ShownRow[], cursor: string | null) => {
      try {
        const page = await readPage(inbox, typed, cursor)
        if (latest.current !== typed) return
        const known = new Set(before.map(({ id }) => id))
        const rows = [...before, ...page.rows.filter(({ id }) => !known.has(id))]
        const { next } = page
        setState({ rows, failed: false, more: next === null ? null : () => void find(rows, next) })
      } catch {
        if (latest.current === typed) setState({ rows: before, failed: true, more: null })
      }
    }
    const timer = setTimeout(() => void find([], null), TYPING_MS)
    return () => clearTimeout(timer)
  }, [inbox, typed])
  return state
}

/** Words are searched in all messages; filters alone are a list. */
async function readPage(inbox: Inbox, typed: string, before: string | null) {
  const { agents, me } = inbox.store.get()
  const { intents } = inbox.signals.store.get()
  const { teams } = inbox.kit.store.get()
  const { text, filter } = parseQuery(typed, { me, agents, intents, teams })
  const query = new URLSearchParams(
    Object.entries({ ...filter, ...(before ? { before } : {}) }).map(([name, value]) => [
      name,
      String(value),
    ]),
  )
  if (text === '') {
    query.set('view', 'all')
    const page = await inbox.api.get<OutputOf<'inbox'>>(`/conversations?${query}`)
    return { rows: page.conversations, next: page.next }
  }
  query.set('text', text)
  const { hits, next } = await inbox.api.get<OutputOf<'searchMessages'>>(`/search?${query}`)
  // A row shows the line that was found in place of its newest.
  const rows = hits.map(({ conversation, messageId, excerpt, author }) => ({
    ...conversation,
    foundId: messageId,
    preview: excerpt,
    previewAuthor: author,
  }))
  return { rows, next: next === null ? null : String(next) }
}
