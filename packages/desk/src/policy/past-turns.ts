import type { Question, Turn, TurnSignals } from '@baton/assistant'
import type { PastConversation, PastMessage } from '@baton/store'
import { joinSignals } from './join-signals.ts'

/** A turn that the assistant answered, as it stood before it did. */
export interface PastTurn {
  question: Question
  /** When it was asked. */
  at: number
  /** Which of the visitor's messages it ended with, from 1. */
  turn: number
  outcome: { tier: 1 | 2 | 3; promise: string | null }
}

/** Scores a message that nobody has scored. */
export type ScoreText = (text: string, history: Turn[], language: string | null, at: number) => TurnSignals

/** The turns of a conversation that were the assistant's to answer, one after the other. */
export function* pastTurns(past: PastConversation, score: ScoreText): Generator<PastTurn> {
  const history: Turn[] = []
  const earlierSignals: TurnSignals[] = []
  let asked: PastMessage[] = []
  let scored: TurnSignals[] = []
  let turn = 0
  for (const message of past.messages) {
    const { author, text, tier, at } = message
    if (author === 'system') continue
    if (author === 'visitor') {
      const before = [...history, ...asked.map(toTurn)]
      scored.push(message.signals ?? score(text, before, past.language, at))
      asked.push(message)
      turn += 1
      continue
    }
    const signals = joinSignals(scored)
    if (author === 'assistant' && signals) {
      const words = asked.map((one) => one.text).join('\n')
      const language = past.language ?? signals.language.value
      yield {
        ...{ turn, at: asked.at(-1)?.at ?? at },
        question: { text: words, history, language, signals, earlierSignals },
        outcome: { tier: tier ?? 1, promise: message.promise },
      }
    }
    history.push(...asked.map(toTurn), toTurn(message))
    earlierSignals.push(...scored)
    asked = []
    scored = []
  }
}

function toTurn({ author, text, tier }: PastMessage): Turn {
  return { author: author === 'system' ? 'agent' : author, text, tier }
}
