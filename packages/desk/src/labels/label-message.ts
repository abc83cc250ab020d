import {
  type AgentId,
  BatonError,
  ExampleText,
  type GivenLabel,
  type Label,
  type LabelKind,
  type Message,
  type MessageId,
} from '@baton/contracts'
import {
  dropCorrection,
  dropScore,
  findIntent,
  findMessage,
  keepCorrection,
  listScores,
  putScore,
  type SiteStore,
} from '@baton/store'
import { newestOfPeople, scoreOf } from './read-label.ts'

interface About {
  messageId: MessageId
  agentId: AgentId
}

/**
 * A person's word on a message, in place of what they said before. That of the newest person counts: its intent makes
 * the message's words an example. Throws `message.not_found`, and `label.refused` where the message has no such thing.
 */
export function labelMessage(store: SiteStore, input: About & { label: Label }): GivenLabel {
  const { messageId, agentId, label } = input
  return store.transaction(() => {
    const message = messageWith(store, messageId, label.kind)
    if (label.kind === 'intent' && label.value && !findIntent(store, label.value))
      throw new BatonError('label.refused', { message: 'There is no such intent. Choose another one.' })
    const by = { kind: 'agent', agentId } as const
    putScore(store, messageId, label.kind, scoreOf(label), 1, by)
    if (label.kind === 'intent') learnFrom(store, message)
    return { messageId, conversationId: message.conversationId, label, by, at: store.now() }
  })
}

/** Takes one's own label back, and the example that it became. Without one nothing changes. */
export function removeLabel(
  store: SiteStore,
  { messageId, agentId, kind }: About & { kind: LabelKind },
): void {
  store.transaction(() => {
    const message = messageWith(store, messageId, kind)
    const isGone = dropScore(store, messageId, kind, { kind: 'agent', agentId })
    if (isGone && kind === 'intent') learnFrom(store, message)
  })
}

function messageWith(store: SiteStore, id: MessageId, kind: LabelKind): Message {
  const message = findMessage(store, id)
  if (!message || message.state === 'withdrawn') throw new BatonError('message.not_found')
  const wanted = kind === 'answer' ? 'assistant' : 'visitor'
  if (message.author.kind === wanted && message.kind === 'text') return message
  throw new BatonError('label.refused', {
    message:
      kind === 'answer'
        ? 'Only an answer of the assistant is right or wrong.'
        : `Only a message of the visitor has ${kind === 'intent' ? 'an intent' : 'a sentiment'}.`,
  })
}

/** The message's words are an example of the intent that people say, and of none where they say none. */
function learnFrom(store: SiteStore, { id, text }: Message): void {
  const label = newestOfPeople(listScores(store, id).filter(({ kind }) => kind === 'intent'))?.label
  const example = ExampleText.safeParse(text.trim().slice(0, LONGEST_EXAMPLE)).data
  const intentId = label?.kind === 'intent' ? label.value : null
  if (intentId && example) keepCorrection(store, { messageId: id, intentId, text: example })
  else dropCorrection(store, id)
}

const LONGEST_EXAMPLE = 1_000
