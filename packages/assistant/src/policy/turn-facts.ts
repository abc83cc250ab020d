import type { PersonWish } from '@baton/understanding'
import { isSmallTalk, sentimentTrend } from '@baton/understanding'
import type { Question, Situation, TurnSignals } from '../assistant.ts'
import { failedBefore } from '../failed-before.ts'

/** All that a condition of the policy may ask about one turn of a visitor. */
export interface TurnFacts {
  asked: Pick<PersonWish, 'wants' | 'matched'>
  /** What each turn asks for, oldest first, this one last, small talk left out; none while this one is small talk. */
  intents: TurnSignals['intent'][]
  /** -1 to 1; null where nobody has scored it. */
  sentiment: number | null
  /** The weighted mean of the conversation so far; null where nobody has scored it. */
  trend: number | null
  /** 0 to 1; null where nobody has scored it. */
  urgency: number | null
  /** The gravest first. */
  sensitive: TurnSignals['sensitive']
  /** Answers in a row that knew nothing or were complained about; 0 where this turn neither complains nor goes unanswered. */
  failed: number
  /** This turn says that the answer before missed it. */
  complains: boolean
  /** What a model promised and nothing backs. */
  promise: string | null
  language: string
  /** What the visitor named in this conversation, such as 49.9 and EUR. */
  amounts: { value: number; currency: string }[]
  situation: Situation
}

const ANYBODY: Situation = { channel: 'widget', isOpen: true, isVerified: false, attributes: {} }

/** How the question was answered, once it was. */
export interface Outcome {
  tier: 1 | 2 | 3
  promise: string | null
}

/** The facts of a turn before it is answered or, with its outcome, after. */
export function turnFacts(
  question: Question,
  { asked, language }: Pick<TurnFacts, 'asked' | 'language'>,
  outcome?: Outcome,
): TurnFacts {
  const { signals, earlierSignals = [], situation = ANYBODY } = question
  const turns = signals ? [...earlierSignals, signals] : []
  return {
    asked,
    language,
    situation,
    intents: intentsOf(question),
    sentiment: signals?.sentiment.value ?? null,
    trend: signals ? sentimentTrend(turns.map(({ sentiment }) => sentiment.value)).level : null,
    urgency: signals?.urgency.value ?? null,
    sensitive: signals?.sensitive ?? [],
    failed: failedAnswers(question, outcome),
    complains: signals?.complaint ?? false,
    promise: outcome?.promise ?? null,
    amounts: turns.flatMap(({ entities }) => entities.flatMap(amountIn)),
  }
}

/** Signals are as many as the visitor's turns of the history, or of the newest of them. */
function pairs({ history, earlierSignals = [] }: Question) {
  const said = history.filter(({ author }) => author === 'visitor')
  const first = said.length - earlierSignals.length
  return said.map((turn, at) => ({ turn, signals: earlierSignals[at - first] }))
}

// No condition looks further back.
const MOST_TURNS = 10

// "Thanks" is far from every intent, and no reason to doubt that the visitor is understood.
function intentsOf(question: Question): TurnFacts['intents'] {
  const { intent } = question.signals ?? {}
  if (!intent || isSmallTalk(question.text).kind) return []
  const intents: TurnFacts['intents'] = [intent]
  for (const { turn, signals } of pairs(question).toReversed()) {
    if (intents.length === MOST_TURNS) break
    if (!isSmallTalk(turn.text).kind) intents.unshift(signals?.intent ?? null)
  }
  return intents
}

function failedAnswers(question: Question, outcome: Outcome | undefined): number {
  const complains = question.signals?.complaint ?? false
  if (!complains && outcome?.tier !== 3) return 0
  const disputed = new Set(pairs(question).flatMap(({ turn, signals }) => (signals?.complaint ? [turn] : [])))
  const now = { author: 'visitor', text: question.text } as const
  if (complains) disputed.add(now)
  const before = failedBefore([...question.history, now], (turn) => disputed.has(turn))
  return before + (outcome?.tier === 3 ? 1 : 0)
}

function amountIn({ type, value }: TurnSignals['entities'][number]): TurnFacts['amounts'] {
  if (type !== 'amount') return []
  const [number, currency = ''] = value.split(' ')
  return [{ value: Number(number), currency }]
}
