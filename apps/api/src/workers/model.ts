import type { ClaudeEngineOptions } from '@baton/assistant'
import { readPrices } from '../read-prices.ts'
import type { Environment } from './platform.ts'

/** The model to ask, where the configuration holds a key for it. Throws where its prices cannot be read. */
export function modelOf(env: Environment): ClaudeEngineOptions | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl, BATON_MODEL_CITATIONS: citations } = env
  if (!apiKey) return null
  return { apiKey, baseUrl, citations: citations === 'markers' ? 'markers' : 'native', ...pricesOf(env) }
}

function pricesOf({ BATON_PRICES: json }: Environment): Pick<ClaudeEngineOptions, 'prices'> {
  if (!json) return {}
  const read = readPrices(json)
  if ('prices' in read) return read
  throw new Error(`BATON_PRICES ${read.problem}`)
}
