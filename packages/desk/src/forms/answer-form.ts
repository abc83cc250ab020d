import {
  BatonError,
  type ClientId,
  type FormAnswers,
  type Message,
  type MessageId,
  type VisitorId,
} from '@baton/contracts'
import {
  addHandoffFacts,
  appendFact,
  type ConversationRow,
  findConversation,
  findMessage,
  type SiteStore,
  saveVisitorAddress,
  setForm,
  setVisitorName,
  takeFromBudget,
} from '@baton/store'
import { requireNotBlocked } from '../inbox/block-visitor.ts'
import { type Sent, sendMessage, type VisitorMessage } from '../send-message.ts'
import { checkAnswers } from './check-answers.ts'

const DAY_MS = 86_400_000
/** Nobody's mailbox is filled through a chat. */
export const ADDRESSES_A_DAY = 5

type FormAnswer = Omit<VisitorMessage, 'text'> & {
  messageId: MessageId
  answers: FormAnswers
  clientId: ClientId
  visitorId: VisitorId
  /** Ends the mail to the address that is given. */
  stopToken: string
}

/**
 * A visitor answers the form of a message: once, and the same again changes nothing. A lead is where they can be reached
 * from now on, and stands on the handoff's card; the answer to a flow is their next message. The run to start, if any.
 */
export function answerForm(store: SiteStore, input: FormAnswer): Sent['runId'] {
  return store.transaction(() => {
    const { messageId, visitorId } = input
    const message = findMessage(store, messageId)
    const row = message && findConversation(store, message.conversationId)
    if (!message?.form || row?.visitorId !== visitorId) throw new BatonError('message.not_found')
    requireNotBlocked(store, visitorId)
    const answers = checkAnswers(store, message.form, input.answers)
    const before = message.form.answers
    if (before && !isSame(before, answers)) throw new BatonError('form.answered')
    if (before) return null
    setForm(store, messageId, { ...message.form, answers })
    appendFact(store, {
      conversationId: row.id,
      visitorId,
      fact: { type: 'form.answered', messageId, purpose: message.form.purpose },
    })
    if (message.form.purpose === 'lead') return keepLead(store, row, input, answers)
    return sendAnswers(store, message, input, answers)
  })
}

function keepLead(store: SiteStore, row: ConversationRow, input: FormAnswer, answers: FormAnswers): null {
  const { name, email } = answers
  const { visitorId, stopToken } = input
  if (!takeFromBudget(store, `address ${visitorId}`, ADDRESSES_A_DAY, DAY_MS))
    throw new BatonError('limit.messages_a_day')
  if (email) saveVisitorAddress(store, { visitorId, email, stopToken })
  if (name) setVisitorName(store, visitorId, name)
  addHandoffFacts(
    store,
    row.id,
    Object.entries(answers).map(([field, value]) => ({ name: field, value })),
  )
  return null
}

function sendAnswers(store: SiteStore, { conversationId }: Message, input: FormAnswer, answers: FormAnswers) {
  const text = Object.values(answers).join('\n')
  return sendMessage(store, { ...input, conversationId, text }).runId
}

const isSame = (one: FormAnswers, other: FormAnswers) =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name])
