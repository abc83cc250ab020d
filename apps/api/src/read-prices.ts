import { PRICES, type Prices } from '@baton/assistant/prices'
import { z } from 'zod'

const dollars = z.number().min(0)
const PriceList = z.record(
  z.string().min(1),
  z.strictObject({
    input: dollars,
    output: dollars,
    cacheRead: dollars,
    cacheWrite: dollars,
    long: z.strictObject({ above: z.int().positive(), input: dollars, output: dollars }).optional(),
  }),
)

export const PRICES_WANTED =
  'Wanted US dollars for a million tokens, cache prices as shares of the input price: {"claude-haiku-5-5": {"input": 0.1, "output": 0.5, "cacheRead": 0.1, "cacheWrite": 2}}.'

/** What models cost: the list prices, and in their place what this JSON says of a model; or in words what is wrong with it. */
export function readPrices(json: string): { prices: Prices } | { problem: string } {
  let list: unknown
  try {
    list = JSON.parse(json)
  } catch {
    return { problem: `is not JSON. ${PRICES_WANTED}` }
  }
  const read = PriceList.safeParse(list)
  if (read.success) return { prices: { ...PRICES, ...read.data } }
  const [issue] = read.error.issues
  const place = issue?.path.length ? `at ${issue.path.join('.')}` : 'as a whole'
  return { problem: `is no price list ${place}: ${issue?.message}. ${PRICES_WANTED}` }
}
