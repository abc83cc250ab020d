import type { Entity, IntentId } from '@baton/contracts'
import type { Answer, SiteIntent, Turn, TurnSignals } from '../assistant.ts'
import { extractive } from '../engines/extractive.ts'
import { meantInContext } from '../intents/meant-in-context.ts'
import { respond } from '../respond.ts'
import { delivery, returns } from './passages.ts'
import { intentSeen, turnSignals } from './turn-signals.ts'

/** What a classifier and the finders of entities would say of a visitor's words. */
export interface Seen {
  intent?: TurnSignals['intent']
  entities?: [type: Entity['type'], value: string][]
  change?: Partial<TurnSignals>
}

/** A conversation with a site that has these intents. What was said and understood is all that it goes by. */
export class Talk {
  readonly history: Turn[] = []
  readonly signals: TurnSignals[] = []
  readonly #intents: SiteIntent[]

  constructor(intents: SiteIntent[]) {
    this.#intents = intents
  }

  async say(
    text: string,
    { intent = intentSeen(null, 0.1), entities = [], change = {} }: Seen = {},
  ): Promise<Answer> {
    const named = entities.map(([type, value]) => ({ type, value, start: 0, end: value.length }))
    const read = turnSignals({ intent, entities: named, ...change } as Parameters<typeof turnSignals>[0])
    const last = this.history.at(-1)
    const before = last && { text: last.text, choices: last.choices ?? [] }
    const meant = before && meantInContext({ text, ...read }, before, this.#intents)
    const signals = meant ? { ...read, intent: intentSeen(meant, 1) } : read
    const answer = await this.#answerTo(text, signals)
    this.history.push(
      { author: 'visitor', text },
      { author: 'assistant', text: answer.text, tier: answer.tier, choices: answer.choices },
    )
    this.signals.push(signals)
    return answer
  }

  async #answerTo(text: string, signals: TurnSignals): Promise<Answer> {
    const { history, signals: earlierSignals } = this
    const question = { text, history, language: 'en', signals, earlierSignals }
    const search = () => [returns, delivery]
    const dependencies = { search, engine: extractive, now: () => 0, intents: this.#intents }
    for await (const output of respond(question, dependencies))
      if (output.type === 'answer') return output.answer
    throw new Error('There was no answer.')
  }
}

export const intentId = (name: string) => `int_${name}` as IntentId

/** An intent of a site, which is simply answered unless told otherwise. */
export function siteIntent(name: string, action: SiteIntent['action'] = { do: 'answer' }): SiteIntent {
  return { id: intentId(name), name, description: '', action }
}

/** Recognised surely. */
export const seen = (name: string) => ({ intent: intentSeen(intentId(name), 0.9) })
