import type { AgentId, Conversation, Priority } from '@baton/contracts'
import type { Inbox } from '../state/inbox.ts'
import { visitorName } from '../state/names.ts'
import { type Move, permitted } from '../state/permitted.ts'

export type Bulk =
  | { do: 'resolve' }
  | { do: 'open' }
  | { do: 'snooze'; until: number | null }
  /** Null: the queue. */
  | { do: 'assign'; to: AgentId | null }
  | { do: 'return' }
  | { do: 'priority'; priority: Priority }
  | { do: 'tag'; name: string }

/** What a row must permit; of several, one is enough. */
const needed: Record<Bulk['do'], Move[]> = {
  resolve: ['resolve'],
  open: ['reopen', 'wake'],
  snooze: ['snooze'],
  assign: ['accept', 'transfer'],
  return: ['return'],
  priority: ['note'],
  tag: ['note'],
}

/** One after the other, each under the epoch that is shown, so that a colleague's work is never overrun. */
export async function runBulk(inbox: Inbox, rows: Conversation[], bulk: Bulk): Promise<void> {
  const may = rows.filter((row) =>
    needed[bulk.do].some((move) => permitted(move, row, inbox.me.agentId, inbox.role)),
  )
  let went = 0
  for (const row of may) went += Number(await runOne(inbox, row, bulk))
  const left = rows.length - went
  const done = `${went} ${went === 1 ? 'conversation' : 'conversations'} ${words[bulk.do]}`
  inbox.toaster.say(left === 0 ? `${done}.` : `${done}; ${left} could not be.`)
}

const words: Record<Bulk['do'], string> = {
  resolve: 'resolved',
  open: 'opened again',
  snooze: 'snoozed',
  assign: 'assigned',
  return: 'returned to the assistant',
  priority: 'marked',
  tag: 'tagged',
}

async function runOne({ actions }: Inbox, row: Conversation, bulk: Bulk): Promise<boolean> {
  switch (bulk.do) {
    case 'resolve':
      return actions.resolve(row.id, visitorName(row))
    case 'open':
      return row.status === 'snoozed' ? actions.wake(row.id) : actions.reopen(row.id)
    case 'snooze':
      return actions.snooze(row.id, bulk.until, `${visitorName(row)} snoozed`)
    case 'return':
      return actions.returnToAssistant(row.id)
    case 'priority':
      return actions.mark(row.id, { priority: bulk.priority })
    case 'tag':
      return actions.mark(row.id, { addTags: [bulk.name] })
    case 'assign':
      // Only what a person holds can be handed on.
      if (row.control !== 'agent' && !(await actions.accept(row.id))) return false
      return actions.transfer(row.id, bulk.to)
  }
}
