import { BatonError, type ConversationId, type CsatAnswer, type VisitorId } from '@baton/contracts'
import {
  appendFact,
  CSAT_CHANGEABLE_MS,
  changeCsat,
  findCsat,
  insertCsat,
  readVisitorCsat,
  type SiteStore,
} from '@baton/store'
import { conversationOfVisitor } from '../conversation-of.ts'
import { requireNotBlocked } from '../inbox/block-visitor.ts'
import { maskMessage } from '../privacy/mask-message.ts'
import type { Seal } from '../privacy/seal.ts'

/**
 * A visitor says how their resolved conversation went: of whoever held control then, once an episode, changed for 24 h.
 * The same again changes nothing. What the site masks in messages is masked in the comment.
 */
export function giveCsat(
  store: SiteStore,
  input: CsatAnswer & { visitorId: VisitorId; conversationId: ConversationId; seal?: Seal },
): void {
  store.transaction(() => {
    const { conversationId, visitorId, score, seal } = input
    const row = conversationOfVisitor(store, conversationId, visitorId)
    requireNotBlocked(store, visitorId)
    const asked = readVisitorCsat(store, row)
    if (!asked || !row.resolvedFrom) throw new BatonError('csat.not_asked')
    const comment = maskMessage(store, { conversationId, text: input.comment, seal })
    if (asked.score === score && asked.comment === comment) return
    const said = findCsat(store, row)
    if (said && said.createdAt + CSAT_CHANGEABLE_MS <= store.now()) throw new BatonError('csat.closed')
    const { control, assigneeId } = row.resolvedFrom
    if (said) changeCsat(store, said, { score, comment })
    else
      insertCsat(store, {
        ...{ conversationId, score, comment },
        about: control === 'assistant' ? 'assistant' : 'people',
        agentId: control === 'agent' ? assigneeId : null,
      })
    appendFact(store, { conversationId, visitorId, fact: { type: 'csat.given', score } })
  })
}
