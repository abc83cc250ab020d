import type { IntentId } from '@baton/contracts'
import { type SQL, sql } from 'drizzle-orm'
import { conversation } from './schema/conversations.ts'

// What everybody asks for would be looked up without an end.
const NEWEST = 2_000

/** In which conversations a visitor asked for an intent, by the word that counts; of its newest 2,000 messages. */
export function recognisedAs(id: IntentId): SQL {
  return sql`${conversation.id} in (
    select m.conversation_id from signal s join message m on m.id = s.message_id
    where s.kind = 'intent' and s.value = ${JSON.stringify(id)} and not exists (
      select 1 from signal o where o.message_id = s.message_id and o.kind = 'intent'
        and (${weight('o')}, o.at) > (${weight('s')}, s.at)
    )
    order by s.message_id desc limit ${sql.raw(String(NEWEST))})`
}

const weight = (row: 's' | 'o') =>
  sql.raw(`case ${row}.scorer when 'built_in' then 0 when 'model' then 1 else 2 end`)
