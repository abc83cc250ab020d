import { isDeepStrictEqual } from 'node:util'
import type { ConversationId, Message, OutputOf } from '@baton/contracts'
import type { Inbox } from '../../apps/inbox/src/state/inbox.ts'
import { shownList } from '../../apps/inbox/src/state/selectors.ts'

/** What a client shows that is not what the server has; all 0 where they are equal. */
export interface Differences {
  missing: number
  twice: number
  disordered: number
  /** Messages with other words or another state. */
  otherwise: number
  /** Conversations with another holder, status, assignee or anything else. */
  rows: number
  /** Lists with other rows or another order. */
  lists: number
}

const NONE: Differences = { missing: 0, twice: 0, disordered: 0, otherwise: 0, rows: 0, lists: 0 }

/** Compares all threads that a client holds, and its list, with what the server answers now. */
export async function compareInbox(inbox: Inbox): Promise<Differences> {
  const found = { ...NONE }
  for (const id of inbox.store.get().threads.keys()) await compareThread(inbox, id, found)
  const { conversations } = await inbox.api.get<OutputOf<'inbox'>>('/conversations?view=all')
  const shown = shownList(inbox.store.get(), 'all').map((row) => row.id)
  if (
    !isDeepStrictEqual(
      shown.slice(0, conversations.length),
      conversations.map((row) => row.id),
    )
  )
    found.lists += 1
  return found
}

async function compareThread(inbox: Inbox, id: ConversationId, found: Differences): Promise<void> {
  // What no fact carries is read again as soon as somebody looks.
  if (inbox.store.get().threads.get(id)?.stale) await inbox.openThread(id)
  const { conversation, messages } = await inbox.api.get<OutputOf<'readThread'>>(`/conversations/${id}`)
  const state = inbox.store.get()
  const own = state.threads.get(id)?.read?.messages ?? []
  const ids = own.map((message) => message.id)
  found.twice += ids.length - new Set(ids).size
  found.missing += messages.filter((message) => !ids.includes(message.id)).length
  if (!isDeepStrictEqual(ids, [...ids].sort())) found.disordered += 1
  found.otherwise += own.filter(
    (message) =>
      !isSame(
        message,
        messages.find((one) => one.id === message.id),
      ),
  ).length
  if (!isDeepStrictEqual(state.conversations.get(id), conversation)) found.rows += 1
}

const isSame = (own: Message, server: Message | undefined) =>
  own.text === server?.text && own.state === server.state && own.author.kind === server.author.kind

export function addUp(all: Differences[]): Differences {
  const sum = { ...NONE }
  for (const one of all) for (const key of Object.keys(NONE) as (keyof Differences)[]) sum[key] += one[key]
  return sum
}
