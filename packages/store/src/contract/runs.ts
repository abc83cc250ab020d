import {
  endRun,
  findOpenHandoff,
  findRun,
  holdsControl,
  insertConversation,
  insertRun,
  listHandoffs,
  listLiveRuns,
  listRuns,
  updateConversation,
  updateHandoff,
} from '../index.ts'
import { ana, newClientId, newConversation, queue } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

export const runRules: Rule[] = [
  {
    id: 'S20',
    title: 'a conversation has at most one live run; other conversations have their own',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
      const second = () => insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
      refused(second, 'a second live run')
      const other = insertRun(store, { conversationId: newConversation(store).id, epoch: 1, attempt: 1 })
      equal(
        listLiveRuns(store)
          .map(({ id }) => id)
          .sort(),
        [run.id, other.id].sort(),
        'the live runs',
      )
      endRun(store, run.id, { state: 'withdrawn', withdrawReason: 'newer_question' })
      const next = second()
      equal(
        listRuns(store, row.id).map(({ id }) => id),
        [run.id, next.id],
        'the runs, oldest first',
      )
    },
  },
  {
    id: 'S21',
    title: 'a run ends once: the first ending stays',
    run({ open, clock }) {
      const store = open('a')
      const run = insertRun(store, { conversationId: newConversation(store).id, epoch: 1, attempt: 1 })
      clock.advance(500)
      const ending = { state: 'withdrawn', withdrawReason: 'takeover' } as const
      equal(endRun(store, run.id, ending), true, 'the first ending')
      equal(endRun(store, run.id, { state: 'finished' }), false, 'the second ending')
      equal(findRun(store, run.id), { ...run, ...ending, endedAt: run.startedAt + 500 }, 'the run')
    },
  },
  {
    id: 'S22',
    title: 'the fence: a run may speak only while it is live, is the one named, and under its own epoch',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
      equal(holdsControl(store, run.id), false, 'while the conversation names no run')
      updateConversation(store, row.id, { runId: run.id })
      equal(holdsControl(store, run.id), true, 'while it is named')
      updateConversation(store, row.id, { epoch: 2 })
      equal(holdsControl(store, run.id), false, 'under another epoch')
      updateConversation(store, row.id, { epoch: 1 })
      equal(holdsControl(store, run.id), true, 'under its own epoch')
      endRun(store, run.id, { state: 'withdrawn' })
      equal(holdsControl(store, run.id), false, 'after its end')
      equal(holdsControl(store, 'run_0' as typeof run.id), false, 'of a run that never was')
    },
  },
  {
    id: 'S23',
    title:
      'a handoff is open while requested or accepted; the list is oldest first, also within one millisecond',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      equal(findOpenHandoff(store, row.id), undefined, 'the open handoff of a new conversation')
      const first = queue(store, row.id, store.now())
      equal(findOpenHandoff(store, row.id)?.id, first.id, 'while requested')
      updateHandoff(store, first.id, { state: 'accepted', agentId: ana, acceptedAt: store.now() })
      equal(findOpenHandoff(store, row.id)?.agentId, ana, 'while accepted')
      updateHandoff(store, first.id, { state: 'released', closedAt: store.now() })
      equal(findOpenHandoff(store, row.id), undefined, 'after its release')
      const second = queue(store, row.id, store.now())
      const list = listHandoffs(store, row.id)
      equal(
        list.map(({ id }) => id),
        [first.id, second.id],
        'the list',
      )
      holds(!list.some((one) => 'noticeId' in one), 'what staff read has no internal ids')
    },
  },
  {
    id: 'S24',
    title: 'a row about something that does not exist is refused',
    run({ open }) {
      const store = open('a')
      const row = newConversation(store)
      const nowhere = 'cnv_0' as typeof row.id
      const nobody = 'vis_0' as typeof row.visitorId
      refused(() => insertRun(store, { conversationId: nowhere, epoch: 1, attempt: 1 }), 'a run of nothing')
      refused(() => insertConversation(store, { clientId: newClientId(), visitorId: nobody }), 'of nobody')
      refused(() => updateConversation(store, nowhere, { epoch: 2 }), 'a change of nothing')
    },
  },
]
