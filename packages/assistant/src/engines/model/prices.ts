import type { TokenUsage } from '@baton/contracts'

/** US dollars for a million tokens. */
export interface Price {
  input: number
  output: number
  /** Times the input price. */
  cacheRead: number
  /** Times the input price; the longest-lived entries' factor, so that no cost is told too low. */
  cacheWrite: number
  /** Where longer prompts cost more: for the whole of a call whose prompt, cache included, is over `above` tokens. */
  long?: { above: number; input: number; output: number }
}

export type Prices = Record<string, Price>

/** From platform.claude.com/docs/en/about-claude/pricing, November 2026; entries that live an hour cost twice the input. */
export const PRICES: Prices = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    cacheRead: 0.1,
    cacheWrite: 2,
    long: { above: 100_000, input: 0.5, output: 2.5 },
  },
  'claude-sonnet-5-5': { input: 2, output: 10, cacheRead: 0.05, cacheWrite: 2 },
  'claude-opus-5-5': { input: 4, output: 20, cacheRead: 0.05, cacheWrite: 2 },
}

/** Millionths of a US dollar for one call, not rounded; null where the table has no price for the model. */
export function costMicros(model: string, usage: TokenUsage, prices: Prices = PRICES): number | null {
  const price = prices[model] ?? prices[withoutDate(model)]
  if (!price) return null
  const prompt = usage.input + usage.cacheRead + usage.cacheWrite
  const { input, output } = price.long && prompt > price.long.above ? price.long : price
  const read = usage.cacheRead * price.cacheRead
  const written = usage.cacheWrite * price.cacheWrite
  return (usage.input + read + written) * input + usage.output * output
}

/** A model answers to its name with the date of its snapshot behind it. */
function withoutDate(model: string): string {
  return model.replace(/-\d{8}$/, '')
}
