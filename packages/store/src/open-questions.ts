import { sql } from 'drizzle-orm'
import type { SiteStore } from './site-store.ts'

export interface OpenQuestion {
  /** Of the message that did not answer it. */
  id: string
  text: string
  /** BCP 47, of the conversation; null where it is not known. */
  language: string | null
}

// What is older says little about the knowledge of today, and reading it all would take its time.
const LOOK_BACK = 20_000

/** What visitors asked lately and got no good answer to (none, only pages, or rated down), newest first, each once. */
export function listOpenQuestions(store: SiteStore, limit = 200): OpenQuestion[] {
  const rows = store.db.all<OpenQuestion & { text: string | null }>(sql`
    select m.id, c.language, (
      select v.text from message v where v.conversation_id = m.conversation_id and v.position < m.position
        and v.author = 'visitor' and v.state = 'complete' order by v.position desc limit 1
    ) as text
    from message m join conversation c on c.id = m.conversation_id
    where m.position > (select max(position) from message) - ${LOOK_BACK} and m.author = 'assistant'
      and m.kind = 'text' and m.state = 'complete' and (m.rating in ('neutral', 'off_topic') or m.tier > 1)
    order by m.position desc limit ${limit}`)
  const byText = new Map(rows.flatMap((row) => (row.text ? [[row.text, row] as const] : [])))
  return [...byText.values()]
}
