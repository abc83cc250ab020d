import { z } from 'zod'
import { TokenUsage } from './run.ts'

/** A day in UTC, such as 2026-11-21. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** What answers took and cost, over any time. */
export const UsageTotals = z.object({
  /** Whole answers that visitors got, in the model's words or in quotes. */
  answers: z.int(),
  /** Of them, those that quotes gave in the model's place. */
  fallbacks: z.int(),
  /** Answers that broke off when a part had been shown. */
  cut: z.int(),
  /** Attempts at the model that failed; an answer may have several. */
  faults: z.int(),
  /** Sentences that did not go out. */
  withheld: z.int(),
  /** Of all calls, those of withdrawn answers included. */
  tokens: TokenUsage,
  /** Millionths of a US dollar, for the calls whose model has a price. */
  costMicros: z.int(),
  /** Calls whose model has no price in the operator's table. */
  unpriced: z.int(),
})
export type UsageTotals = z.infer<typeof UsageTotals>

/** What a site used of models, from the first day to the last, both included. Days without an answer are left out. */
export const UsageReport = z.object({
  from: Day,
  to: Day,
  total: UsageTotals,
  /** The dearest first. `model` null: quotes answered and no model was asked. */
  byModel: z.array(UsageTotals.extend({ model: z.string().nullable() })),
  /** Oldest first. */
  byDay: z.array(UsageTotals.extend({ day: Day })),
  /** Of the site's tokens for today; what running answers have reserved counts as used. */
  today: z.object({ usedTokens: z.int(), limitTokens: z.int() }),
})
export type UsageReport = z.infer<typeof UsageReport>

/** How long usage is kept. */
export const USAGE_DAYS = 400
