import Database from 'better-sqlite3'

const subjects = ['my tent', 'the stove', 'your delivery', 'a zip', 'the invoice', 'my order', 'this jacket']
const moods = ['is great, thank you', 'is fine', 'is late again', 'is broken and I am annoyed', 'is awful']
const asks = ['What can I do?', 'How do I send it back?', 'When will it arrive?', 'Can I talk to a person?']

export interface TurnSeed {
  conversations: number
  turns: number
  seed: number
  now: number
  /** With what the built-in scorers would have kept of each message. */
  scored: boolean
}

/** Fills a site's file that nobody has open: the assistant answered each turn, every seventh time knowing nothing. */
export function seedTurns(file: string, { conversations, turns, seed, now, scored }: TurnSeed): void {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  const pick = (items: string[]) => items[Math.floor(next() * items.length)] ?? ''
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  const visitor = database.prepare('insert into visitor (id, created_at) values (?, ?)')
  const conversation = database.prepare(
    `insert into conversation (id, client_id, visitor_id, status, control, epoch, created_at, last_message_at)
      values (?, ?, ?, 'open', 'assistant', 1, ?, ?)`,
  )
  const message = database.prepare(
    `insert into message (id, conversation_id, author, kind, state, text, tier, created_at)
      values (?, ?, ?, 'text', 'complete', ?, ?, ?)`,
  )
  const signal = database.prepare(
    `insert into signal (message_id, kind, scorer, version, value, confidence, at)
      values (?, ?, 'built_in', '1', ?, 1, 0)`,
  )
  const write = (n: number) => {
    const id = `cnv_seed${n}`
    visitor.run(`vis_seed${n}`, now)
    conversation.run(id, `client-seed-${String(n).padStart(8, '0')}`, `vis_seed${n}`, now + n, now + n)
    for (let turn = 0; turn < turns; turn += 1) {
      const asked = `msg_seed${n}x${turn}`
      message.run(asked, id, 'visitor', `${pick(subjects)} ${pick(moods)}. ${pick(asks)}`, null, now + turn)
      const scores = [
        ['language', '"en"'],
        ['sentiment', String(next() * 2 - 1)],
        ['urgency', '0.2'],
      ]
      if (scored) for (const [kind, value] of scores) signal.run(asked, kind, value)
      const tier = next() < 1 / 7 ? 3 : 1
      message.run(`msg_seed${n}y${turn}`, id, 'assistant', 'Told.', tier, now + turn)
    }
  }
  database.transaction(() => {
    for (let n = 0; n < conversations; n += 1) write(n)
  })()
  database.exec('analyze')
  database.close()
}
