import type { ClientId, SiteId } from '@baton/contracts'
import { expect, it, vi } from 'vitest'
import { createApi } from './api.ts'
import { createAttachments } from './attachments.ts'
import { createDrafts } from './drafts.ts'
import { conversation, me, message, page } from './inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent } from './inbox-types.ts'
import { createReplies } from './replies.ts'
import { createStore } from './store.ts'
import { createToaster } from './toasts.ts'
import { createUndo } from './undo.ts'

const row = conversation('a')

/** A server that writes each reply down and says nothing about the first one. */
function forgetful() {
  const written: { clientId: ClientId; text: string }[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    if (url === '/v1/staff/grants') return Response.json({ grant: 'g', expiresAt: Date.now() + 600_000 })
    const sent = JSON.parse(String(init.body))
    written.push(sent)
    if (written.length === 1)
      return new Promise((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      )
    return Response.json({ message: message(sent.text, row, sent), conversation: row, asOf: 11 })
  }) as typeof globalThis.fetch
  return { written, fetch }
}

it('a reply that a silent server may have taken goes out again under its id, and what was written after it follows', async () => {
  vi.useFakeTimers()
  const { written, fetch } = forgetful()
  const api = createApi({ fetch, now: Date.now, onSignedOut: () => {} }).site('site_a' as SiteId)
  const store = createStore(emptyInbox(me))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  dispatch({ type: 'list.read', view: 'needs_you', page: page([row], 10) })
  dispatch({ type: 'connection', connection: 'live' })
  const toaster = createToaster()
  const replies = createReplies({
    ...{ api, store, dispatch, toaster, me, refresh: () => {}, undo: createUndo(toaster) },
    drafts: createDrafts(null, me),
    attachments: createAttachments(api),
  })
  for (const text of ['one', 'two']) void replies.send(row.id, { kind: 'text', text, epoch: 2 })
  await vi.advanceTimersByTimeAsync(25_000)
  vi.useRealTimers()
  expect(written.map(({ text }) => text)).toEqual(['one', 'one', 'two'])
  expect(written[1]?.clientId).toBe(written[0]?.clientId)
  expect(store.get().pending.get(row.id)).toEqual([])
})
