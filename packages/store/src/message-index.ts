import type { MessageId } from '@baton/contracts'
import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { message } from './schema/conversations.ts'
import { searchTerms } from './search-terms.ts'
import type { SiteStore } from './site-store.ts'

/** Lets a search find a message by these words. */
export function indexMessage(store: SiteStore, position: number, text: string): void {
  const words = searchTerms(text).join(' ')
  if (words === '') return
  store.db.run(sql`insert into message_index (rowid, words) values (${position}, ${words})`)
}

/** Takes a message out of the search, before its text goes: the index has to be told what it was. */
export function forgetMessage(store: SiteStore, id: MessageId): void {
  const row = store.db
    .select({ position: message.position, text: message.text })
    .from(message)
    .where(eq(message.id, id))
    .get()
  if (!row) return
  // To take out what never came in would damage the index.
  const known = store.db.all(sql`select rowid from message_index where rowid = ${row.position}`)
  if (known.length === 0) return
  const words = searchTerms(row.text).join(' ')
  store.db.run(
    sql`insert into message_index (message_index, rowid, words) values ('delete', ${row.position}, ${words})`,
  )
}

const SLICE = 500

/** Brings messages behind a position into the search, at most 500; returns where to go on, null at the end. */
export function indexMessages(store: SiteStore, after: number): number | null {
  const rows = store.db
    .select({ position: message.position, text: message.text })
    .from(message)
    .where(
      and(
        gt(message.position, after),
        inArray(message.kind, ['text', 'note']),
        ne(message.state, 'withdrawn'),
      ),
    )
    .orderBy(asc(message.position))
    .limit(SLICE)
    .all()
  for (const { position, text } of rows) {
    const known = store.db.all(sql`select rowid from message_index where rowid = ${position}`)
    if (known.length === 0) indexMessage(store, position, text)
  }
  return rows.length < SLICE ? null : (rows.at(-1)?.position ?? null)
}
