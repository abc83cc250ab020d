import { describe, expect, it, vi } from 'vitest'
import type { SiteApi } from './api.ts'
import { createAttachments } from './attachments.ts'
import { createConversationActions } from './conversation-actions.ts'
import { createDrafts } from './drafts.ts'
import { conversation, me, message, page, tom } from './inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from './inbox-state.ts'
import type { InboxEvent } from './inbox-types.ts'
import { noConnection, Problem } from './problem.ts'
import { createReplies } from './replies.ts'
import { shownConversation } from './selectors.ts'
import { createStore } from './store.ts'
import { createToaster } from './toasts.ts'
import { createUndo } from './undo.ts'

const row = conversation('a')

/** The inbox's parts around a server that answers as told. */
function desk(answer: (path: string, body: unknown) => unknown, start = row) {
  const sent: { path: string; body: Record<string, unknown> }[] = []
  const store = createStore(emptyInbox(me))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  dispatch({ type: 'list.read', view: 'needs_you', page: page([start], 10) })
  const post = async (path: string, body: Record<string, unknown>) => {
    sent.push({ path, body })
    const result = await answer(path, body)
    if (result instanceof Error) throw result
    return result
  }
  const toaster = createToaster()
  const refresh = vi.fn()
  const drafts = createDrafts(null, me)
  const undo = createUndo(toaster)
  const remove = (path: string) => post(path, {})
  const api = { post, delete: remove } as unknown as SiteApi
  const shared = { api, store, dispatch, toaster, me, refresh, undo }
  return {
    store,
    sent,
    toaster,
    refresh,
    drafts,
    undo,
    live: () => dispatch({ type: 'connection', connection: 'live' }),
    actions: createConversationActions(shared),
    replies: createReplies({ ...shared, drafts, attachments: createAttachments(shared.api) }),
  }
}

const lost = () => new Problem('conversation.conflict', 'Somebody changed it.', { agentName: 'Tom' })

describe('actions', () => {
  it('send the epoch that was seen', async () => {
    const { actions, sent } = desk(() => ({ conversation: { ...row, epoch: 3 }, asOf: 11 }))
    await actions.accept(row.id)
    expect(sent).toEqual([{ path: '/conversations/cnv_a/accept', body: { epoch: 2 } }])
  })

  it('tell who won a lost race, and show things as they were', async () => {
    const { actions, store, toaster, refresh } = desk(lost)
    const accepting = actions.accept(row.id)
    expect(shownConversation(store.get(), row.id)?.assigneeId).toBe(me)
    await accepting
    expect(toaster.store.get()?.text).toBe('Tom took this conversation.')
    expect(shownConversation(store.get(), row.id)?.control).toBe('queue')
    expect(refresh).toHaveBeenCalledWith(row.id)
  })

  it('that follow each other at once are sent one after another, each with the epoch of the one before', async () => {
    let epoch = row.epoch
    const { actions, sent, toaster } = desk((_, body) => {
      const seen = (body as { epoch: number }).epoch
      if (seen !== epoch) return lost()
      epoch += 1
      return { conversation: { ...row, control: 'agent', assigneeId: me, epoch }, asOf: 10 + epoch }
    })
    const first = actions.accept(row.id)
    await Promise.all([first, actions.mark(row.id, { priority: 'high' }), actions.transfer(row.id, tom)])
    expect(sent.map(({ path, body }) => [path.split('/').at(-1), body.epoch])).toEqual([
      ['accept', 2],
      ['mark', 3],
      ['transfer', 4],
    ])
    expect(toaster.store.get()).toBeNull()
  })

  it('that follow one which was refused are not sent', async () => {
    const { actions, store, sent } = desk(lost)
    await Promise.all([actions.accept(row.id), actions.transfer(row.id, tom)])
    expect(sent.map(({ path }) => path)).toEqual(['/conversations/cnv_a/accept'])
    expect(shownConversation(store.get(), row.id)?.control).toBe('queue')
  })

  it('take a conversation from a colleague by a transfer', async () => {
    const toms = conversation('a', { control: 'agent', assigneeId: tom })
    const { actions, sent } = desk(() => ({ conversation: toms, asOf: 11 }), toms)
    await actions.accept(row.id)
    expect(sent[0]).toMatchObject({ path: '/conversations/cnv_a/transfer', body: { agentId: me } })
  })

  it('resolve can be undone before its answer has come', async () => {
    const { actions, undo, sent } = desk((path) => ({
      conversation: { ...row, status: path.endsWith('resolve') ? 'resolved' : 'open', epoch: 3 },
      asOf: 11,
    }))
    const resolving = actions.resolve(row.id, 'Mara')
    expect(undo.run()).toBe(row.id)
    await resolving
    await vi.waitFor(() =>
      expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual(['resolve', 'reopen']),
    )
    expect(undo.run()).toBeNull()
  })
})

describe('replies', () => {
  const reply = { kind: 'text', text: 'On its way', epoch: 2 } as const

  it('give the text back when a colleague was faster, before what was typed since', async () => {
    const { replies, drafts, store, toaster } = desk(lost)
    const sending = replies.send(row.id, reply)
    drafts.write(row.id, { text: 'and more' })
    await sending
    expect(drafts.read(row.id).text).toBe('On its way\n\nand more')
    expect(store.get().pending.get(row.id)).toEqual([])
    expect(toaster.store.get()?.text).toBe('Tom took this conversation. Your text is still here.')
  })

  it('wait for a connection and are sent again under the same id', async () => {
    let online = false
    const { replies, sent, store } = desk((_path, body) => {
      if (!online) return noConnection()
      const { clientId } = body as { clientId: typeof message.prototype }
      return { message: message('1', row, { clientId }), conversation: row, asOf: 11 }
    })
    await replies.send(row.id, reply)
    expect(store.get().pending.get(row.id)?.[0]?.state).toBe('waiting')
    online = true
    replies.flush()
    await vi.waitFor(() => expect(store.get().pending.get(row.id)).toEqual([]))
    expect(sent[0]?.body.clientId).toBe(sent[1]?.body.clientId)
  })

  it('arrive in the order in which they were written, also after a connection was lost', async () => {
    let tries = 0
    const arrived: unknown[] = []
    const { replies, store } = desk(async (_path, body) => {
      const { clientId, text } = body as { clientId: typeof message.prototype; text: string }
      tries += 1
      if (tries === 1) return noConnection()
      // The first is the slowest.
      await new Promise((resolve) => setTimeout(resolve, text === 'one' ? 20 : 0))
      arrived.push(text)
      return { message: message(text, row, { clientId }), conversation: row, asOf: 11 }
    })
    await Promise.all(['one', 'two'].map((text) => replies.send(row.id, { ...reply, text })))
    expect(
      store
        .get()
        .pending.get(row.id)
        ?.map(({ state }) => state),
    ).toEqual(['waiting', 'waiting'])
    replies.flush()
    await vi.waitFor(() => expect(store.get().pending.get(row.id)).toEqual([]))
    expect(arrived).toEqual(['one', 'two'])
  })

  it('that wait while the stream is there are tried again by themselves', async () => {
    vi.useFakeTimers()
    let tries = 0
    const { replies, store, live } = desk((_path, body) => {
      tries += 1
      if (tries === 1) return noConnection()
      const { clientId } = body as { clientId: typeof message.prototype }
      return { message: message('1', row, { clientId }), conversation: row, asOf: 11 }
    })
    live()
    await replies.send(row.id, reply)
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    expect(store.get().pending.get(row.id)).toEqual([])
  })

  it('that wait become drafts when the session ends', async () => {
    const { replies, drafts } = desk(noConnection)
    await replies.send(row.id, reply)
    replies.withdrawAll()
    expect(drafts.read(row.id)).toEqual({ kind: 'text', text: 'On its way' })
  })
})
