import { setImmediate } from 'node:timers/promises'
import { detectLanguage, type IntentModel, scoreIntent, scoreSentiment } from '@baton/understanding'
import { type EntityFigures, entityFigures, type FoundEntity } from './entity-figures.ts'
import {
  type Confusion,
  confusionsOf,
  type IntentFigures,
  intentFigures,
  type ToldIntent,
} from './intent-figures.ts'
import { learnIntents } from './learn-intents.ts'
import { namedIn } from './named-in.ts'
import type { LabelledTurn } from './read-turns.ts'
import { type SentimentFigures, sentimentFigures } from './sentiment-figures.ts'

/** What a file of labelled turns tells; null where it has no labels for a part. */
export interface UnderstandingReport {
  turns: { train: number; test: number }
  intent: (IntentFigures & { threshold: number; trainMs: number }) | null
  sentiment: SentimentFigures | null
  language: { accuracy: number } | null
  entities: EntityFigures | null
  /** All scores of one turn together; 95 of 100 take no longer. */
  p95Ms: number
  confusions: Confusion[]
}

interface Scored {
  turn: LabelledTurn
  language: string
  intent: ToldIntent | null
  sentiment: number
  entities: FoundEntity[]
  ms: number
}

const SLICE = 50

/** Trains on the turns of the split `train`, scores those of `test`. `now` is what "yesterday" counts from. */
export async function evaluateTurns(
  turns: LabelledTurn[],
  { now }: { now: Date },
): Promise<UnderstandingReport> {
  const tests = turns.filter(({ split }) => split === 'test')
  const withIntent = tests.some(({ intent }) => intent !== undefined)
  const learnt = withIntent ? await learnIntents(turns) : null
  const scored: Scored[] = []
  for (const turn of tests) {
    if (scored.length % SLICE === 0) await setImmediate()
    scored.push(scoreTurn(turn, learnt?.model ?? null, now))
  }
  const told = scored.flatMap(({ intent, turn }) => (intent && turn.intent !== undefined ? [intent] : []))
  const knowsOutOfScope = turns.some(({ intent }) => intent === null)
  const spoken = scored.filter(({ turn }) => turn.lang !== undefined)
  return {
    turns: { train: turns.length - tests.length, test: tests.length },
    intent: learnt && {
      ...intentFigures(told, knowsOutOfScope),
      ...{ threshold: learnt.model.calibration.threshold, trainMs: learnt.trainMs },
    },
    sentiment: sentimentFigures(
      scored.map(({ turn, sentiment }) => ({ wanted: turn.sentiment ?? null, found: sentiment })),
    ),
    language:
      spoken.length === 0
        ? null
        : {
            accuracy:
              spoken.filter(({ turn, language }) => baseOf(turn.lang) === language).length / spoken.length,
          },
    entities: entityFigures(scored.map(({ turn, entities }) => ({ wanted: turn.entities, found: entities }))),
    p95Ms: percentile(
      scored.map(({ ms }) => ms),
      0.95,
    ),
    confusions: confusionsOf(told, knowsOutOfScope),
  }
}

function scoreTurn(turn: LabelledTurn, model: IntentModel | null, now: Date): Scored {
  const startedAt = performance.now()
  const { language } = detectLanguage(turn.text, 'en')
  const score = model && scoreIntent(model, turn.text)
  const sentiment = scoreSentiment(turn.text, language).score
  const entities = namedIn(turn.text, { now, language })
  const [best] = score?.ranked ?? []
  return {
    ...{ turn, language, sentiment, entities, ms: performance.now() - startedAt },
    intent:
      score && best
        ? {
            wanted: turn.intent ?? null,
            best: best.intent,
            confidence: best.confidence,
            outOfScope: score.outOfScope,
          }
        : null,
  }
}

const baseOf = (language = '') => language.toLowerCase().split('-')[0]

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
