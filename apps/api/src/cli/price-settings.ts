import { readFileSync } from 'node:fs'
import { PRICES, type Prices } from '@baton/assistant'
import { Option } from 'commander'
import { PRICES_WANTED, readPrices } from '../read-prices.ts'
import type { Environment } from './settings.ts'
import { OperatorError } from './verb.ts'

export const pricesOption = () =>
  new Option(
    '--prices <file>',
    'JSON with what models cost, where the list prices are not yours (BATON_PRICES)',
  )

/** The prices of the file of `--prices`, else of BATON_PRICES. Throws OperatorError in words when it cannot be used. */
export function priceSettings(flag: string | undefined, environment: Environment): Prices {
  const file = flag ?? environment.BATON_PRICES
  if (!file) return PRICES
  const read = readPrices(textOf(file))
  if ('prices' in read) return read.prices
  throw new OperatorError(`The price list ${file} ${read.problem}`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new OperatorError(`The price list ${file} cannot be read. ${PRICES_WANTED}`)
  }
}
