import type { ModelReport, TokenUsage } from '@baton/contracts'
import type { GroundedPart } from './grounded-part.ts'
import { costMicros, type Prices } from './prices.ts'

export interface Tally {
  add(part: GroundedPart): void
  /** An attempt broke off without saying what it used. */
  addUnknown(promptTokens: number): void
  report: ModelReport
}

/** Counts what a model did over all the attempts at one answer. */
export function createTally(model: string, prices: Prices): Tally {
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
    addUnknown: (input) => spend(report.model, { input, cacheRead: 0, cacheWrite: 0, output: 0 }),
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
