import type { ModelReport, TokenUsage } from '@baton/contracts'
import type { Clock } from './clock.ts'
import type { GroundedPart } from './grounded-part.ts'
import type { ModelPart } from './model-part.ts'
import { costMicros, type Prices } from './prices.ts'

export interface Tally {
  add(part: GroundedPart): void
  /** Tokens of a call, by whatever model. */
  spend(model: string, usage: TokenUsage): void
  /** An attempt broke off without saying what it used. */
  addUnknown(promptTokens: number): void
  /** Passes an attempt's parts on, and notes when its first letters come. */
  listen(parts: AsyncIterable<ModelPart>): AsyncGenerator<ModelPart>
  /** The first words go out. */
  speak(): void
  report: ModelReport
}

interface TallyOptions {
  model: string
  prices: Prices
  clock: Clock
}

/** Counts what a model did over all the attempts at one answer, which begins now. */
export function createTally({ model, prices, clock }: TallyOptions): Tally {
  const startedAt = clock.now()
  let lettersAt: number | null = null
  let micros: number | null = 0
  const report: ModelReport = {
    model,
    usage: { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
    costMicros: 0,
    firstWordMs: null,
    toolCalls: [],
    checked: { sentences: 0, facts: 0, withheld: [] },
    faults: [],
    insteadOfModel: null,
  }

  function spend(of: string, usage: TokenUsage) {
    const sum = report.usage
    sum.input += usage.input
    sum.cacheRead += usage.cacheRead
    sum.cacheWrite += usage.cacheWrite
    sum.output += usage.output
    const cost = costMicros(of, usage, prices)
    micros = micros === null || cost === null ? null : micros + cost
    report.costMicros = micros === null ? null : Math.ceil(micros)
  }

  return {
    report,
    spend,
    addUnknown: (input) => spend(report.model, { input, cacheRead: 0, cacheWrite: 0, output: 0 }),
    async *listen(parts) {
      lettersAt = null
      for await (const part of parts) {
        if (part.type === 'text' && part.text.trim()) lettersAt ??= clock.now()
        yield part
      }
    },
    speak() {
      report.firstWordMs = clock.now() - startedAt
      if (lettersAt !== null) report.heldBackMs = clock.now() - lettersAt
    },
    add(part) {
      if (part.type === 'tool') report.toolCalls.push(part.call)
      else if (part.type === 'checked') report.checked = part.checked
      else if (part.type === 'usage') {
        report.model = part.model
        spend(part.model, part.usage)
      }
    },
  }
}
