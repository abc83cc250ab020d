// The process that gets killed: eight writers on one site file. Each line it writes is JSON: `try` before a verb is
// called and `ack` after it has returned, which is after COMMIT.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { ClientId, type ConversationId, type VisitorId } from '@baton/contracts'
import { openSiteFile } from '@baton/store/node'
import { createVisitorSession, sendMessage, startConversation } from '../src/index.ts'

export const WRITERS = 8

/** What a writer posts; the first message of a conversation has no `conversationId`. */
export interface Post {
  visitorId: VisitorId
  conversationClientId: ClientId
  conversationId: ConversationId | null
  clientId: ClientId
  text: string
}

export type Line = { try: Post } | { ack: ClientId; messageId: string; conversationId: ConversationId }

// Under the 20 messages a minute that one visitor may write.
const MESSAGES_A_VISITOR = 12

const newClientId = () => ClientId.parse(randomUUID())
const tokens = { make: () => randomUUID(), hash: (token: string) => token }

const write = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`)

/** Posts once. The parent repeats with it what was never acknowledged. */
export function post(store: ReturnType<typeof openSiteFile>, one: Post) {
  const { visitorId, conversationId, clientId, text } = one
  return conversationId
    ? sendMessage(store, { visitorId, conversationId, clientId, text })
    : startConversation(store, {
        visitorId,
        clientId: one.conversationClientId,
        message: { clientId, text },
      })
}

async function writeForever(store: ReturnType<typeof openSiteFile>, writer: number): Promise<never> {
  for (;;) {
    const { visitorId } = createVisitorSession(store, tokens, {})
    const conversationClientId = newClientId()
    let conversationId: ConversationId | null = null
    for (let n = 0; n < MESSAGES_A_VISITOR; n++) {
      const clientId = newClientId()
      const one: Post = {
        visitorId,
        conversationClientId,
        conversationId,
        clientId,
        text: `${writer}.${n} ${clientId}`,
      }
      write({ try: one })
      const sent = post(store, one)
      write({ ack: clientId, messageId: sent.message.id, conversationId: sent.conversationId })
      conversationId = sent.conversationId
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

if (import.meta.main) {
  const store = openSiteFile(process.argv[2] ?? '')
  for (let writer = 0; writer < WRITERS; writer++) void writeForever(store, writer)
}
