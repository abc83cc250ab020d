import { type Agreement, type Disagreement, LabelKind, type MessageId } from '@baton/contracts'
import { findMessage, type Judgement, listJudged, listPeoplesLabels, type SiteStore } from '@baton/store'
import { agreementOf } from './agreement.ts'
import { nameOf, readLabel } from './read-label.ts'

const PAGE = 30
/** Messages that are looked at for one page; where most agree it comes out short. */
const LOOKED_AT = 135
const AT_ONCE = 45
/** Labels that agreement is told from, of each kind. */
const COMPARED = 500

export interface DisagreementPage {
  disagreements: Disagreement[]
  /** Where the next page begins; null at the end. */
  next: MessageId | null
}

/** Messages of which not everybody says the same, the newest first. */
export function listDisagreements(
  store: SiteStore,
  { kind, before }: { kind: LabelKind; before?: MessageId },
): DisagreementPage {
  const disagreements: Disagreement[] = []
  let next = before
  for (let looked = 0; looked < LOOKED_AT; looked += AT_ONCE) {
    const judged = listJudged(store, { kind, before: next, limit: AT_ONCE })
    for (const scores of judged) {
      next = scores[0]?.messageId
      const found = disagreementOf(store, scores)
      if (found) disagreements.push(found)
      if (next && disagreements.length === PAGE) return { disagreements, next }
    }
    if (judged.length < AT_ONCE) return { disagreements, next: null }
  }
  return { disagreements, next: next ?? null }
}

/** How far people agree, kind by kind, over the newest labels. */
export function readAgreement(store: SiteStore): Agreement[] {
  return LabelKind.options.map((kind) => {
    const labels = listPeoplesLabels(store, kind, COMPARED).map((judgement) => ({
      messageId: judgement.messageId,
      person: judgement.by.kind === 'agent' ? judgement.by.agentId : '',
      value: nameOf(judgement),
    }))
    return { kind, ...agreementOf(labels) }
  })
}

const RANK = { built_in: 0, model: 1, agent: 2 }

function disagreementOf(store: SiteStore, scores: Judgement[]): Disagreement | undefined {
  const [first] = scores
  if (!first || new Set(scores.map(nameOf)).size < 2) return undefined
  const message = findMessage(store, first.messageId)
  if (!message) return undefined
  return {
    messageId: message.id,
    conversationId: message.conversationId,
    text: message.text,
    scores: scores
      .map(readLabel)
      .sort((a, b) => RANK[a.by.kind] - RANK[b.by.kind] || a.at - b.at)
      .map(({ label, by, at }) => ({ label, by, at })),
  }
}
