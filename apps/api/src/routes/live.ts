import { endpoints } from '@baton/contracts'
import {
  latestSeq,
  latestVisitorSeq,
  listVisitorConversations,
  noteVisitorSeen,
  readFacts,
  readVisitorFacts,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { placesOf, toStaffFact, toVisitorFact } from '../live/join-facts.ts'
import { streamResponse } from '../live/stream.ts'
import { register } from './register.ts'

// A visitor's stream closes after this long with nobody and nothing to wait for; the client opens it again on focus.
const IDLE_MS = 60_000

/** The live streams of visitors and staff. */
export function liveRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { now } = dependencies
  const on = register(app, dependencies)

  on.stream(endpoints.visitorEvents, (context, { after }) => {
    const { site, visitor } = context.var
    const { store, hub } = site
    noteVisitorSeen(store, visitor.id)
    return streamResponse({
      hub,
      who: { visitorId: visitor.id, agent: null },
      after: cursorOf(context, after),
      read: (cursor) => readVisitorFacts(store, visitor.id, cursor),
      latest: () => latestVisitorSeq(store, visitor.id),
      join: (fact) => toVisitorFact(store, fact),
      places: () => placesOf(store, visitor.id),
      expiresAt: visitor.expiresAt,
      now,
      idle: {
        afterMs: IDLE_MS,
        isIdle: () =>
          listVisitorConversations(store, visitor.id).every(
            (row) => row.status === 'resolved' || (row.control === 'assistant' && row.runId === null),
          ),
      },
    })
  })

  on.stream(endpoints.staffEvents, (context, { after }) => {
    const { site, grant } = context.var
    const { store, hub } = site
    return streamResponse({
      hub,
      who: {
        visitorId: null,
        agent: { id: grant.agentId, name: grant.name, mayAnswer: grant.role !== 'viewer' },
      },
      after: cursorOf(context, after),
      read: (cursor) => readFacts(store, cursor),
      latest: () => latestSeq(store),
      join: (fact) => toStaffFact(store, fact),
      expiresAt: grant.expiresAt,
      now,
    })
  })
}

/** `Last-Event-ID` wins: a reader that reconnects by itself sends it beside the address it first opened. */
function cursorOf(context: AppContext, after: number | undefined): number | null {
  const header = context.req.header('last-event-id') ?? ''
  return /^\d{1,15}$/.test(header) ? Number(header) : (after ?? null)
}
