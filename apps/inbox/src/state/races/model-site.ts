import type { Conversation, ConversationId, Message, StaffFact } from '@baton/contracts'
import { conversation, fact, me, message, page, thread, tom } from '../inbox-fixtures.ts'
import type { InboxPage } from '../inbox-types.ts'
import { isViewId, viewOf, views } from '../views.ts'

const PAGE = 3

type Thread = ReturnType<typeof thread>
type Change = Partial<Conversation>

const held = { control: 'agent', waitingSince: null } as const
const changes: ((now: number) => Change)[] = [
  (now) => ({ control: 'queue', assigneeId: null, waitingSince: now }),
  () => ({ ...held, assigneeId: me, unansweredSince: null }),
  () => ({ ...held, assigneeId: tom, unansweredSince: null }),
  () => ({ control: 'assistant', assigneeId: null, waitingSince: null }),
  () => ({ status: 'resolved' }),
  () => ({ status: 'snoozed' }),
  () => ({ status: 'open' }),
  () => ({ priority: 'urgent' }),
]

/** The whole truth of one site: rows, messages, facts; and what its API would answer at this moment. */
export class ModelSite {
  readonly rows = new Map<ConversationId, Conversation>()
  readonly messages = new Map<ConversationId, Message[]>()
  readonly log: StaffFact[] = []
  cursor = 100
  #made = 0
  readonly #random: () => number

  constructor(random: () => number) {
    this.#random = random
    for (let n = 0; n < 6; n += 1) this.begin()
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.#random() * items.length)]
  }

  begin(): void {
    this.#made += 1
    const row = conversation(String(this.#made).padStart(3, '0'), {
      ...{ control: 'assistant', waitingSince: null, unansweredSince: null },
      ...{ createdAt: this.cursor, lastMessageAt: this.cursor },
    })
    this.messages.set(row.id, [])
    this.#commit(row, 'conversation.created')
    this.write(row.id)
  }

  write(id: ConversationId): Message | undefined {
    const row = this.rows.get(id)
    if (!row) return
    const at = this.cursor + 1
    const written = message(String(at).padStart(6, '0'), row, { createdAt: at })
    this.messages.get(id)?.push(written)
    const preview = { preview: written.text, lastMessageAt: at, unansweredSince: row.unansweredSince ?? at }
    this.#commit({ ...row, ...preview }, 'message.created', { message: written })
    return written
  }

  redact(id: ConversationId): void {
    const [row, list] = [this.rows.get(id), this.messages.get(id)]
    const one = list && this.pick(list)
    if (!row || !one) return
    const redacted = { ...one, text: '' }
    this.messages.set(
      id,
      list.map((known) => (known === one ? redacted : known)),
    )
    this.#commit({ ...row }, 'message.redacted', { message: redacted })
  }

  change(id: ConversationId): void {
    const row = this.rows.get(id)
    const change = this.pick(changes)?.(this.cursor)
    if (row) this.#commit({ ...row, ...change, epoch: row.epoch + 1 }, 'conversation.control_changed')
  }

  erase(id: ConversationId): void {
    this.rows.delete(id)
    this.messages.delete(id)
    this.cursor += 1
    this.log.push(fact(this.cursor, 'conversation.erased', { conversationId: id }))
  }

  #commit(row: Conversation, type: string, told: Partial<StaffFact> = {}): void {
    this.cursor += 1
    this.rows.set(row.id, row)
    this.log.push(fact(this.cursor, type, { conversation: row, conversationId: row.id, ...told }))
  }

  /** What a stream tells that comes back: each fact with its rows as they are now. */
  missed(after: number): StaffFact[] {
    return this.log
      .filter(({ cursor }) => cursor > after)
      .map((known) => {
        const { conversation: _, message: told, ...rest } = known
        const row = known.conversationId && this.rows.get(known.conversationId)
        const now = row && told && this.messages.get(row.id)?.find(({ id }) => id === told.id)
        return { ...rest, ...(row && { conversation: row }), ...(now && { message: now }) }
      })
  }

  answer(path: string): InboxPage | Thread | null {
    const [where = '', query] = path.split('?')
    const asked = new URLSearchParams(query)
    const id = where.slice('/conversations/'.length) as ConversationId
    return id ? this.#thread(id, asked) : this.list(asked.get('view') ?? '', asked.get('before'))
  }

  list(viewId: string, before: string | null, size = PAGE): InboxPage {
    if (!isViewId(viewId)) throw new Error(viewId)
    const view = viewOf(viewId)
    const floor = before === null ? null : (JSON.parse(before) as Conversation)
    const rows = [...this.rows.values()]
    const found = rows
      .filter((row) => view.holds(row, me) && (floor === null || view.order(row, floor) > 0))
      .sort(view.order)
    const counts = Object.fromEntries(
      views.map(({ id, holds }) => [id, rows.filter((row) => holds(row, me)).length]),
    )
    const shown = found.slice(0, size)
    const { needs_you = 0, mine = 0, unassigned = 0, assistant = 0, snoozed = 0 } = counts
    return page(shown, this.cursor, {
      counts: { needs_you, mine, unassigned, assistant, snoozed },
      next: found.length > size ? JSON.stringify(shown.at(-1)) : null,
    })
  }

  #thread(id: ConversationId, asked: URLSearchParams): Thread | null {
    const [row, all] = [this.rows.get(id), this.messages.get(id)]
    if (!row || !all) return null
    const [before, after, at] = ['before', 'after', 'at'].map((name) =>
      all.findIndex((one) => one.id === asked.get(name)),
    ) as [number, number, number]
    let from = Math.max(0, all.length - PAGE)
    if (before >= 0) from = Math.max(0, before - PAGE)
    else if (after >= 0) from = after + 1
    else if (at >= 0) from = Math.max(0, at - 1)
    const to = before >= 0 ? before : from + PAGE
    return {
      ...thread(row, all.slice(from, to), this.cursor),
      ...{ earlier: from > 0, later: to < all.length },
    }
  }
}
