import type { ConversationId, MessageId, OutputOf, VisitorId } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { ActionOptions } from './conversation-actions.ts'
import { asProblem } from './problem.ts'
import { LONG_ANSWER_MS } from './silence-limit.ts'

export interface Moderation {
  /** Takes a message's words away for everybody. There is no way back. */
  redact(messageId: MessageId): Promise<void>
  /** What the visitor writes is refused from now on, or taken again. */
  block(id: ConversationId, visitorId: VisitorId, blocked: boolean): Promise<void>
  /** Everything of the visitor goes for good; the receipt becomes a file of this browser. */
  erase(visitorId: VisitorId): Promise<void>
  /** The whole conversation, as the server has it, as a file of this browser. */
  download(id: ConversationId): Promise<void>
}

export function createModeration({ api, dispatch, toaster, refresh }: ActionOptions): Moderation {
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      toaster.say(asProblem(error).message)
    }
  }
  return {
    redact: (messageId) =>
      trying(async () => {
        const changed = await api.delete<OutputOf<'redactMessage'>>(`/messages/${messageId}`)
        dispatch({ type: 'message.taken', messageId, ...changed })
        toaster.say('Redacted. Its words are gone for everybody.')
      }),
    block: (id, visitorId, blocked) =>
      trying(async () => {
        await api.put(`/visitors/${visitorId}/block`, { blocked })
        toaster.say(blocked ? 'Blocked: nothing more is taken from this visitor.' : 'They can write again.')
        refresh(id)
      }),
    erase: (visitorId) =>
      trying(async () => {
        const { receipt } = await api.post<OutputOf<'eraseVisitor'>>(
          `/visitors/${visitorId}/erase`,
          { confirm: 'erase' },
          LONG_ANSWER_MS,
        )
        save(`erased-${visitorId}.json`, JSON.stringify(receipt, null, 2))
        toaster.say(
          `Erased: ${receipt.conversations} conversations, ${receipt.messages} messages. The receipt is saved.`,
        )
      }),
    download: (id) =>
      trying(async () => {
        const thread = await readWhole(api, id)
        save(`${id}.json`, JSON.stringify(thread, null, 2))
      }),
  }
}

/** Page by page from the end. */
async function readWhole(api: SiteApi, id: ConversationId): Promise<OutputOf<'readThread'>> {
  let whole = await api.get<OutputOf<'readThread'>>(`/conversations/${id}`)
  while (whole.earlier && whole.messages[0]) {
    const page = await api.get<OutputOf<'readThread'>>(`/conversations/${id}?before=${whole.messages[0].id}`)
    const runs = [
      ...page.runs,
      ...whole.runs.filter((run) => page.runs.every(({ id: known }) => known !== run.id)),
    ]
    whole = { ...whole, runs, messages: [...page.messages, ...whole.messages], earlier: page.earlier }
  }
  return whole
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
