import type { VisitorId } from '@baton/contracts'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { outbox, visitorAddress } from './schema/mail.ts'
import type { SiteStore } from './site-store.ts'

export type VisitorAddress = typeof visitorAddress.$inferSelect

/** Keeps where a visitor wants replies; another address takes the place of the first, and mail that was ended goes on. */
export function saveVisitorAddress(
  store: SiteStore,
  { visitorId, email, stopToken }: Pick<VisitorAddress, 'visitorId' | 'email' | 'stopToken'>,
): void {
  const at = store.now()
  store.db
    .insert(visitorAddress)
    .values({ visitorId, email, stopToken, seenAt: at, stoppedAt: null, createdAt: at })
    .onConflictDoUpdate({ target: visitorAddress.visitorId, set: { email, stopToken, stoppedAt: null } })
    .run()
}

/** Undefined where there is none, or where its owner has ended the mail. */
export function findVisitorAddress(store: SiteStore, visitorId: VisitorId): VisitorAddress | undefined {
  const is = and(eq(visitorAddress.visitorId, visitorId), isNull(visitorAddress.stoppedAt))
  return store.db.select().from(visitorAddress).where(is).get()
}

/** The visitor has the conversation before them: what was written until now needs no mail. */
export function noteVisitorSeen(store: SiteStore, visitorId: VisitorId): void {
  const at = store.now()
  store.db
    .update(visitorAddress)
    .set({ seenAt: at })
    .where(and(eq(visitorAddress.visitorId, visitorId), lt(visitorAddress.seenAt, at)))
    .run()
}

/** Ends the mail to whom this token was sent. False for a token that is none. Ending it twice changes nothing. */
export function stopVisitorMail(store: SiteStore, stopToken: string): boolean {
  return (
    store.db
      .update(visitorAddress)
      .set({ stoppedAt: store.now() })
      .where(eq(visitorAddress.stopToken, stopToken))
      .returning({ id: visitorAddress.visitorId })
      .all().length > 0
  )
}

/** Forgets a visitor's address, the forms that it was given in, and all mail to them, sent or not. */
export function forgetVisitorMail(store: SiteStore, visitorId: VisitorId): void {
  store.transaction(() => {
    store.db.delete(visitorAddress).where(eq(visitorAddress.visitorId, visitorId)).run()
    store.db.run(sql`update message set form = null where json_extract(form, '$.purpose') = 'lead'
      and conversation_id in (select id from conversation where visitor_id = ${visitorId})`)
    store.db.delete(outbox).where(eq(outbox.visitorId, visitorId)).run()
  })
}
