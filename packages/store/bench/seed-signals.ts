import Database from 'better-sqlite3'

const KINDS = { language: '"en"', sentiment: '-0.2', urgency: '0.3', intent: '"int_1"' }

/**
 * Fills a site's file that nobody has open and that `seedInbox` has filled: what the built-in scorers keep of each message
 * of a visitor, every tenth names an order, and each conversation is with a person who has accepted it.
 */
export function seedSignals(file: string, now: number): void {
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  const add = database.prepare(
    `insert into signal (message_id, kind, scorer, version, value, confidence, at)
      values (?, ?, 'built_in', '1', ?, 0.9, ?)`,
  )
  const asked = database.prepare(`select id, position from message where author = 'visitor'`)
  const handOff = database.prepare(
    `insert into handoff (id, conversation_id, state, reason, trigger, summary, tried, notice_id, requested_at, due_at)
      select 'hnd_' || id, id, 'accepted', 'requested', '', '', '[]', '', ?, ? from conversation`,
  )
  database.transaction(() => {
    for (const { id, position } of asked.all() as { id: string; position: number }[]) {
      for (const [kind, value] of Object.entries(KINDS)) add.run(id, kind, value, now)
      const named = { type: 'order_number', start: 0, end: 4, value: `${position}` }
      if (position % 10 === 1) add.run(id, 'entities', JSON.stringify([named]), now)
    }
    handOff.run(now, now)
  })()
  database.exec('analyze')
  database.close()
}
