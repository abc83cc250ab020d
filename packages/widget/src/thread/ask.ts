import type { BatonClient, ConversationState } from '@baton/client'
import type { Message } from '@baton/contracts'
import type { PageAnswer } from '../panel-handle.ts'

/** What a page is told of a message of the assistant. */
export function toPageAnswer({ id, text, citations }: Message): PageAnswer {
  return { id, text, sources: citations.map(({ n, title, url, quote }) => ({ n, title, url, quote })) }
}

/** Sends `text` and waits for the assistant's answer to it. Null where none will come, also once `signal` ends. */
export async function ask(
  client: BatonClient,
  text: string,
  signal: AbortSignal,
): Promise<PageAnswer | null> {
  await client.send(text)
  const clientId = client.getState().pending.at(-1)?.clientId
  if (!clientId) return null
  return new Promise((resolve) => {
    const end = (answer: PageAnswer | null) => {
      unsubscribe()
      signal.removeEventListener('abort', giveUp)
      resolve(answer)
    }
    const giveUp = () => end(null)
    const unsubscribe = client.subscribe((state) => {
      const answer = answerTo(clientId, state)
      if (answer !== undefined) end(answer && toPageAnswer(answer))
    })
    signal.addEventListener('abort', giveUp)
  })
}

/** Undefined while it may still come. */
function answerTo(clientId: string, state: ConversationState): Message | null | undefined {
  const { messages, pending, conversation } = state
  const asked = messages.findIndex((message) => message.clientId === clientId)
  if (asked < 0) {
    const waiting = pending.find((message) => message.clientId === clientId)
    return waiting && !waiting.problem ? undefined : null
  }
  const answer = messages
    .slice(asked)
    .find(({ author, kind }) => author.kind === 'assistant' && kind === 'text')
  return answer ?? (conversation?.control === 'assistant' ? undefined : null)
}
