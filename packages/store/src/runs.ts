import type {
  ConversationId,
  MessageId,
  Run,
  RunId,
  RunRecord,
  RunState,
  WithdrawReason,
} from '@baton/contracts'
import { and, asc, between, eq, inArray, or, sql } from 'drizzle-orm'
import { findMove } from './moves.ts'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { conversation, run } from './schema/conversations.ts'
import type { SiteStore } from './site-store.ts'

export type RunRow = typeof run.$inferSelect

/** A unique index refuses a second live run in one conversation. */
export function insertRun(
  store: SiteStore,
  input: { conversationId: ConversationId; epoch: number; attempt: number; addressKey?: string | null },
): RunRow {
  return store.db
    .insert(run)
    .values({ ...input, id: newId<RunId>('run'), state: 'live', startedAt: store.now() })
    .returning()
    .get()
}

const found = prepared((db) =>
  db
    .select()
    .from(run)
    .where(eq(run.id, sql.placeholder('id')))
    .prepare(),
)

export function findRun(store: SiteStore, id: RunId): RunRow | undefined {
  return found(store).get({ id })
}

export interface RunEnding {
  state: Exclude<RunState, 'live'>
  messageId?: MessageId
  withdrawReason?: WithdrawReason
  record?: RunRecord
}

/** Ends a live run. False when it had ended before. */
export function endRun(store: SiteStore, id: RunId, ending: RunEnding): boolean {
  const ended = store.db
    .update(run)
    .set({ ...ending, addressKey: null, endedAt: store.now() })
    .where(and(eq(run.id, id), eq(run.state, 'live')))
    .returning({ id: run.id })
    .get()
  return ended !== undefined
}

const fenced = prepared((db) =>
  db
    .select({ state: run.state, runEpoch: run.epoch, epoch: conversation.epoch, runId: conversation.runId })
    .from(run)
    .innerJoin(conversation, eq(conversation.id, run.conversationId))
    .where(eq(run.id, sql.placeholder('runId')))
    .prepare(),
)

/** The control fence: may this run still speak? True only under its own id and its own epoch, while the site lives here. */
export function holdsControl(store: SiteStore, runId: RunId): boolean {
  const row = fenced(store).get({ runId })
  const isOwn = row !== undefined && row.state === 'live' && row.runId === runId && row.epoch === row.runEpoch
  return isOwn && findMove(store) === null
}

/** Those with an id of these, and those that began from one moment to another. */
interface RunsWanted {
  ids: RunId[]
  from: number
  until: number
}

const listed = prepared((db) =>
  db
    .select()
    .from(run)
    .where(
      and(
        eq(run.conversationId, sql.placeholder('conversationId')),
        or(
          inArray(run.id, sql`(select value from json_each(${sql.placeholder('ids')}))`),
          between(run.startedAt, sql.placeholder('from'), sql.placeholder('until')),
        ),
      ),
    )
    .orderBy(asc(run.startedAt), asc(run.id))
    .prepare(),
)

const ALL: RunsWanted = { ids: [], from: 0, until: Number.MAX_SAFE_INTEGER }

/** Oldest first; all of a conversation where nothing is said of which. */
export function listRuns(store: SiteStore, conversationId: ConversationId, of = ALL): Run[] {
  const rows = listed(store).all({ ...of, conversationId, ids: JSON.stringify(of.ids) })
  return rows.map(({ attempt: _, addressKey: __, ...row }) => row)
}

export function listLiveRuns(store: SiteStore): RunRow[] {
  return store.db.select().from(run).where(eq(run.state, 'live')).all()
}
