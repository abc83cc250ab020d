import { ClientId, type MessageId, type Signals } from '../../packages/contracts/src/index.ts'
import {
  insertConversation,
  insertMessage,
  insertSignals,
  insertVisitor,
  type SiteStore,
  touchConversation,
} from '../../packages/store/src/index.ts'

const subjects = ['my tent', 'the stove', 'your delivery', 'a zip', 'the invoice', 'my order', 'this jacket']
const moods = ['is great, thank you', 'is fine', 'is late again', 'is broken and I am annoyed', 'is awful']
const asks = ['What can I do?', 'How do I send it back?', 'When will it arrive?', 'Can I talk to a person?']

const by = { kind: 'built_in', version: '1' } as const

/** Conversations of which the assistant answered each turn; every seventh answer knew nothing. The same for a seed. */
export function seedTurns(
  store: SiteStore,
  {
    conversations,
    turns,
    seed,
    scored,
  }: { conversations: number; turns: number; seed: number; scored: boolean },
): void {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  const pick = (items: string[]) => items[Math.floor(next() * items.length)] ?? ''
  const write = (n: number) => {
    const visitorId = insertVisitor(store, {}).id
    const clientId = ClientId.parse(`client-seed-${String(n).padStart(8, '0')}`)
    const { id: conversationId } = insertConversation(store, { clientId, visitorId })
    const about = { conversationId, kind: 'text' } as const
    for (let turn = 0; turn < turns; turn += 1) {
      const text = `${pick(subjects)} ${pick(moods)}. ${pick(asks)}`
      const asked = insertMessage(store, { ...about, author: { kind: 'visitor' }, text })
      if (scored) insertSignals(store, signalsOf(asked.id, next() * 2 - 1))
      const tier = next() < 1 / 7 ? 3 : 1
      const answer = insertMessage(store, { ...about, author: { kind: 'assistant' }, text: 'Told.', tier })
      touchConversation(store, conversationId, answer)
    }
  }
  for (let from = 0; from < conversations; from += 500)
    store.transaction(() => {
      for (let n = from; n < Math.min(from + 500, conversations); n += 1) write(n)
    })
}

function signalsOf(messageId: MessageId, sentiment: number): Signals {
  return {
    ...{ messageId, language: { value: 'en', confidence: 1, by }, intent: null },
    ...{ sentiment: { value: sentiment, confidence: 1, by }, urgency: { value: 0.2, confidence: 1, by } },
    ...{ entities: [], sensitive: [], complaint: false, asksForPerson: sentiment > 0.95, scoredAt: 0 },
  }
}
