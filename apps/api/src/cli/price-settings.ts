import { readFileSync } from 'node:fs'
import { PRICES, type Prices } from '@baton/assistant'
import { Option } from 'commander'
import { z } from 'zod'
import type { Environment } from './settings.ts'
import { OperatorError } from './verb.ts'

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

const WANTED =
  'Wanted US dollars for a million tokens, cache prices as shares of the input price: {"claude-haiku-5-5": {"input": 0.1, "output": 0.5, "cacheRead": 0.1, "cacheWrite": 2}}.'

export const pricesOption = () =>
  new Option(
    '--prices <file>',
    'JSON with what models cost, where the list prices are not yours (BATON_PRICES)',
  )

/**
 * What models cost: the list prices, and in their place what the file of `--prices`, else of BATON_PRICES, says of a
 * model. Throws OperatorError in words when the file cannot be used.
 */
export function priceSettings(flag: string | undefined, environment: Environment): Prices {
  const file = flag ?? environment.BATON_PRICES
  if (!file) return PRICES
  const read = PriceList.safeParse(readJson(file))
  if (read.success) return { ...PRICES, ...read.data }
  const [issue] = read.error.issues
  throw new OperatorError(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. ${WANTED}`)
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new OperatorError(`The price list ${file} cannot be read. ${WANTED}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new OperatorError(`The price list ${file} is not JSON. ${WANTED}`)
  }
}
