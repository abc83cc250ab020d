import type { OutputOf } from '@baton/contracts'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Inbox } from '../state/inbox.ts'
import { parseQuery } from '../state/search-query.ts'
import type { ShownRow } from '../state/workspace.ts'
import { type Found, type FoundPage, firstPageAgain, withPage } from './search-rows.ts'

export interface SearchState {
  /** Null while nothing has been found out for what is typed now. */
  rows: ShownRow[] | null
  failed: boolean
  more: (() => void) | null
}

const TYPING_MS = 150
/** While things happen, what is shown is looked for again this often: nobody tells what has begun to fit. */
const AGAIN_MS = 3_000
const nothing: Found = { rows: null, next: null, failed: false }

/** What the server finds for the words and filters that are typed; nothing while nothing is. */
export function useSearch(inbox: Inbox, typed: string): SearchState {
  const [found, setFound] = useState<Found>(nothing)
  const find = useRef((_before: string | null) => {})

  useEffect(() => {
    setFound(nothing)
    find.current = () => {}
    if (typed.trim() === '') return
    let current = true
    const underway = new Set<string | null>()
    const read = async (before: string | null) => {
      if (underway.has(before)) return
      underway.add(before)
      try {
        const page = await readPage(inbox, typed, before)
        if (!current) return
        setFound((known) => (before === null ? firstPageAgain(known, page) : withPage(known, page)))
      } catch {
        if (current) setFound((known) => ({ rows: known.rows ?? [], next: null, failed: true }))
      }
      underway.delete(before)
    }
    find.current = (before) => void read(before)
    const first = setTimeout(read, TYPING_MS, null)
    const stop = onFacts(inbox, () => void read(null))
    return () => {
      current = false
      clearTimeout(first)
      stop()
    }
  }, [inbox, typed])
  const { rows, next, failed } = found
  const more = useCallback(() => find.current(next), [next])
  return { rows, failed, more: next === null ? null : more }
}

/** Calls `look` while facts come, now and then. Returns what ends it. */
function onFacts({ store }: Inbox, look: () => void): () => void {
  let { cursor } = store.get()
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = store.subscribe(() => {
    if (store.get().cursor === cursor) return
    cursor = store.get().cursor
    timer ??= setTimeout(() => {
      timer = undefined
      look()
    }, AGAIN_MS)
  })
  return () => {
    unsubscribe()
    clearTimeout(timer)
  }
}

/** Words are searched in all messages; filters alone are a list. */
async function readPage(inbox: Inbox, typed: string, before: string | null): Promise<FoundPage> {
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
    const { conversations, next, asOf } = await inbox.api.get<OutputOf<'inbox'>>(`/conversations?${query}`)
    inbox.takeRows(conversations, asOf)
    return { rows: conversations, next }
  }
  query.set('text', text)
  const { hits, next, asOf } = await inbox.api.get<OutputOf<'searchMessages'>>(`/search?${query}`)
  const conversations = hits.map(({ conversation }) => conversation)
  inbox.takeRows(conversations, asOf)
  // A row shows the line that was found in place of its newest.
  const rows = hits.map(({ conversation, messageId, excerpt, author }) => ({
    ...conversation,
    foundId: messageId,
    preview: excerpt,
    previewAuthor: author,
  }))
  return { rows, next: next === null ? null : String(next) }
}
