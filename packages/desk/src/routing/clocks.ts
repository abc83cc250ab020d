import { ClockKind, type ConversationId, type Hours, type TeamId } from '@baton/contracts'
import {
  appendFact,
  type ClockRow,
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
import { afterOpenTime, openTimeBetween } from './open-time.ts'

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

/** Nobody is waited for while a conversation is put off: what runs stands still, inside the caller's transaction. */
export function pauseClocks(store: SiteStore, { id }: Pick<ConversationRow, 'id'>): void {
  for (const clock of listClocks(store, id))
    if (clock.missedAt === null && clock.pausedAt === null)
      saveClock(store, { ...clock, pausedAt: store.now() })
  plan(store, id)
}

/** What stood still goes on with the time that it had left. */
export function resumeClocks(store: SiteStore, { id }: Pick<ConversationRow, 'id'>): void {
  const hours = hoursIn(store, id)
  for (const clock of listClocks(store, id)) {
    if (clock.pausedAt === null) continue
    const pausedMs = clock.pausedMs + openTimeBetween(hours, clock.pausedAt, store.now())
    setClock(store, { ...clock, pausedMs, pausedAt: null })
  }
  plan(store, id)
}

/** A clock has run out: staff are told once, and it stays to be seen. */
export function missClocks(store: SiteStore, conversationId: ConversationId): void {
  store.transaction(() => {
    const due = listClocks(store, conversationId).filter(
      ({ dueAt, missedAt, pausedAt }) => missedAt === null && pausedAt === null && dueAt <= store.now(),
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

type Started = Pick<ClockRow, 'conversationId' | 'kind' | 'startedAt'> & Partial<ClockRow>

function setClock(store: SiteStore, clock: Started): void {
  const minutes = readRouting(store).clocks[clock.kind]
  if (minutes === null || !findConversation(store, clock.conversationId)) return
  const ms = minutes * MINUTE_MS + (clock.pausedMs ?? 0)
  const dueAt = afterOpenTime(hoursIn(store, clock.conversationId), clock.startedAt, ms)
  saveClock(store, { ...clock, dueAt })
}

const hoursIn = (store: SiteStore, id: ConversationId) =>
  hoursOf(store, findOpenHandoff(store, id)?.teamId ?? null)

function plan(store: SiteStore, conversationId: ConversationId): void {
  const next = listClocks(store, conversationId).find(
    ({ missedAt, pausedAt }) => missedAt === null && pausedAt === null,
  )
  const soonest = store.now() + MIN_JOB_DELAY_MS
  if (next) scheduleJob(store, 'clock.due', conversationId, Math.max(soonest, next.dueAt))
  else dropJob(store, 'clock.due', conversationId)
}
