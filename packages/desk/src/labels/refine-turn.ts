import type { Engine, Question, RefinedScores, TurnSignals } from '@baton/assistant'
import { refinedInTime } from '@baton/assistant/refined-in-time'
import type { MessageId, Scorer } from '@baton/contracts'
import { findMessage, findMove, listIntents, putScore, readSettings, type SiteStore } from '@baton/store'

export interface TurnToRefine {
  /** The newest message of the question: the scores are kept as its own. */
  messageId: MessageId
  /** Gets the refined signals: what decides behind the answer sees them if they are there by then. */
  question: Question
  engine: Engine
  signal?: AbortSignal
}

/**
 * Where the site wants it, a model's second opinion on a turn: kept beside the built-in scores, which it outweighs.
 * Nothing waits for it and nothing fails with it.
 */
export async function refineTurn(store: SiteStore, turn: TurnToRefine): Promise<void> {
  const { messageId, question, engine, signal } = turn
  const { assistant, appearance } = readSettings(store)
  if (!assistant.refineScores || !engine.refine) return
  const persona = { ...assistant, siteName: appearance.name }
  const { text, history } = question
  const asked = { text, history, persona, intents: listIntents(store) }
  const scores = await refinedInTime(asked, engine.refine, signal)
  if (!scores || signal?.aborted || findMove(store)) return
  if (findMessage(store, messageId)?.state !== 'complete') return
  const by = { kind: 'model', model: scores.model } as const
  const { intent, sentiment, urgency } = scores
  store.transaction(() => {
    putScore(store, messageId, 'sentiment', sentiment, SURE, by)
    putScore(store, messageId, 'urgency', urgency, SURE, by)
    if (intent) putScore(store, messageId, 'intent', intent.id, intent.confidence, by)
  })
  if (question.signals) question.signals = refined(question.signals, scores, by)
}

/** A model is asked for its doubt about the intent alone. */
const SURE = 1

function refined(
  signals: TurnSignals,
  { intent, sentiment, urgency }: RefinedScores,
  by: Scorer,
): TurnSignals {
  return {
    ...signals,
    sentiment: { value: sentiment, confidence: SURE, by },
    urgency: { value: urgency, confidence: SURE, by },
    intent:
      intent && signals.intent
        ? { ...signals.intent, value: intent.id, confidence: intent.confidence, nearTies: [], by }
        : signals.intent,
  }
}
