import { ClockKind, type ConversationId, type Hours, type TeamId } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  dropClock,
  dropJob,
  findConversation,
  findOpenHandoff,
  findTeam,
  listClocks,
  listRunningClocks,
  markClockMissed,
  readRouting,
  type SiteStore,
  saveClock,
  scheduleJob,
} from '@baton/store'
import { MIN_JOB_DELAY_MS } from '../timing.ts'
import { afterOpenTime } from './open-time.ts'

const MINUTE_MS = 60_000

/** The hours of that team, or the site's. */
export function hoursOf(store: SiteStore, teamId: TeamId | null): Hours | null {
  return (teamId && findTeam(store, teamId)?.hours) || readRouting(store).hours
}

/** Starts a clock that the site has and that does not run yet, inside the caller's transaction. */
export function startClock(
  store: SiteStore,
  { id }: Pick<ConversationRow, 'id'>,
  kind: ClockKind,
  startedAt = store.now(),
): void {
  if (listClocks(store, id).some((clock) => clock.kind === kind)) return
  setClock(store, { conversationId: id, kind, startedAt })
  plan(store, id)
}

/** A visitor waits for an agent's next words, unless their first are still due. */
export function startReplyClock(store: SiteStore, row: Pick<ConversationRow, 'id'>): void {
  const waitsForFirst = listClocks(store, row.id).some(({ kind }) => kind === 'firstReply')
  if (!waitsForFirst) startClock(store, row, 'nextReply')
}

/** Default: all that run. */
export function stopClocks(
  store: SiteStore,
  { id }: Pick<ConversationRow, 'id'>,
  kinds: readonly ClockKind[] = ClockKind.options,
): void {
  if (listClocks(store, id).length === 0) return
  for (const kind of kinds) dropClock(store, id, kind)
  plan(store, id)
}

/** A clock has run out: staff are told once, and it stays to be seen. */
export function missClocks(store: SiteStore, conversationId: ConversationId): void {
  store.transaction(() => {
    const due = listClocks(store, conversationId).filter(
      ({ dueAt, missedAt }) => missedAt === null && dueAt <= store.now(),
    )
    for (const clock of due) {
      markClockMissed(store, clock)
      appendFact(store, {
        conversationId,
        visitorId: null,
        fact: { type: 'clock.missed', clock: clock.kind },
      })
    }
    plan(store, conversationId)
  })
}

/** Hours or times have changed: clocks that run are due by what holds now, from when they began. */
export function resetClocks(store: SiteStore): void {
  for (const clock of listRunningClocks(store)) {
    dropClock(store, clock.conversationId, clock.kind)
    setClock(store, clock)
    plan(store, clock.conversationId)
  }
}

function setClock(
  store: SiteStore,
  about: { conversationId: ConversationId; kind: ClockKind; startedAt: number },
): void {
  const minutes = readRouting(store).clocks[about.kind]
  if (minutes === null || !findConversation(store, about.conversationId)) return
  const hours = hoursOf(store, findOpenHandoff(store, about.conversationId)?.teamId ?? null)
  const dueAt = afterOpenTime(hours, about.startedAt, minutes * MINUTE_MS)
  saveClock(store, { ...about, dueAt })
}

function plan(store: SiteStore, conversationId: ConversationId): void {
  const next = listClocks(store, conversationId).find(({ missedAt }) => missedAt === null)
  const soonest = store.now() + MIN_JOB_DELAY_MS
  if (next) scheduleJob(store, 'clock.due', conversationId, Math.max(soonest, next.dueAt))
  else dropJob(store, 'clock.due', conversationId)
}
