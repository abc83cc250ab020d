import type { MessageId } from '@baton/contracts'
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const correctedExample = sqliteTable(
  'corrected_example',
  {
    messageId: text('message_id').$type<MessageId>().primaryKey(),
    exampleId: text('example_id').notNull(),
  },
  (table) => [index('corrected_example_by_example').on(table.exampleId)],
)
