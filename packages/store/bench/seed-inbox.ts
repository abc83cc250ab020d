import Database from 'better-sqlite3'

// A small language of its own: words by rank, as often as in any language (Zipf), so that common words are in a large
// share of all messages and rare ones in a few.
const WORDS = 20_000
const SYLLABLES = [
  'ba',
  'ke',
  'lo',
  'mi',
  'nu',
  'ra',
  'se',
  'to',
  'vi',
  'za',
  'pel',
  'dor',
  'gan',
  'rit',
  'sum',
]

/** The word of a rank; the same for ever. */
export function wordOf(rank: number): string {
  let word = ''
  for (let n = rank + SYLLABLES.length; n > 0; n = Math.floor(n / SYLLABLES.length))
    word += SYLLABLES[n % SYLLABLES.length]
  return word
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

export interface SeedOptions {
  conversations: number
  messagesEach: number
  seed: number
  now: number
  /** Whose conversations the open ones with a person are. */
  agentId: string
}

/**
 * Fills a site's file that nobody has open: 60 conversations wait, 400 are with an agent, 300 are snoozed, 2,000 are with
 * the assistant, all others resolved; every tenth has a tag.
 */
export function seedInbox(file: string, options: SeedOptions): void {
  const { conversations, messagesEach, seed, now, agentId } = options
  const next = random(seed)
  const database = new Database(file)
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -400000')
  const visitor = database.prepare('insert into visitor (id, language, created_at) values (?, ?, ?)')
  const conversation = database.prepare(
    `insert into conversation (id, client_id, visitor_id, status, control, epoch, assignee_id, language, waiting_since,
      due_at, last_message_id, created_at, last_message_at, unanswered_since)
      values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const message = database.prepare(
    `insert into message (id, conversation_id, author, agent_id, agent_name, kind, state, text, created_at)
      values (?, ?, ?, ?, ?, 'text', 'complete', ?, ?)`,
  )
  const index = database.prepare('insert into message_index (rowid, words) values (?, ?)')
  const tag = database.prepare('insert into conversation_tag values (?, ?)')
  const sentence = () =>
    Array.from({ length: 6 + Math.floor(next() * 18) }, () => wordOf(Math.floor(WORDS ** next()) - 1)).join(
      ' ',
    )

  const write = (n: number) => {
    const id = `cnv_seed${n}`
    const at = now - (conversations - n) * 60_000
    const left = conversations - n
    const [status, control] =
      left <= 60
        ? ['open', 'queue']
        : left <= 460
          ? ['open', 'agent']
          : left <= 760
            ? ['snoozed', 'agent']
            : left <= 2_760
              ? ['open', 'assistant']
              : ['resolved', 'agent']
    const waits = control === 'queue' ? at : null
    const language = ['en', 'en', 'en', 'de', 'ja'][n % 5]
    visitor.run(`vis_seed${n}`, language, at)
    conversation.run(
      ...[id, `client-seed-${String(n).padStart(8, '0')}`, `vis_seed${n}`, status, control],
      ...[control === 'agent' ? agentId : null, language, waits, waits && waits + 300_000],
      ...[`msg_seed${n}x${messagesEach - 1}`, at, at + messagesEach * 1000, n % 3 === 0 ? at : null],
    )
    for (let m = 0; m < messagesEach; m += 1) {
      const text = sentence()
      const author = m % 2 === 0 ? ['visitor', null, null] : ['agent', agentId, 'Ana']
      const { lastInsertRowid } = message.run(`msg_seed${n}x${m}`, id, ...author, text, at + m * 1000)
      index.run(lastInsertRowid, text)
    }
    if (n % 10 === 0) tag.run(id, `tag ${n % 70}`)
  }
  const batch = database.transaction((from: number, to: number) => {
    for (let n = from; n < to; n += 1) write(n)
  })
  for (let n = 0; n < conversations; n += 2_000) batch(n, Math.min(conversations, n + 2_000))
  database.exec('analyze')
  database.close()
}
