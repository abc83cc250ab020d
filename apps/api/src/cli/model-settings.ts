import type { ClaudeEngineOptions } from '@baton/assistant'
import { type Command, Option } from 'commander'
import { ENGINE_NAMES } from '../engines.ts'
import { priceSettings, pricesOption } from './price-settings.ts'
import type { Environment } from './settings.ts'
import { OperatorError } from './verb.ts'

export interface ModelFlags {
  modelCitations?: string
  prices?: string
}

const STYLES = ['native', 'markers'] as const

const citationsOption = () =>
  new Option(
    '--model-citations <how>',
    'how the model\'s server cites: "native" or, where it knows no citations, "markers" (BATON_MODEL_CITATIONS; default native)',
  )

/** Gives a command the flags of a model of its own. */
export const withModel = (command: Command) => command.addOption(citationsOption()).addOption(pricesOption())

export const engineOption = (otherwise: string) =>
  new Option('--engine <name>', `what answers; default ${otherwise}`).choices(ENGINE_NAMES)

/** The model to ask; null without a key. The key comes from the environment alone, as a flag is for all to see. */
export function modelSettings(flags: ModelFlags, environment: Environment): ClaudeEngineOptions | null {
  const said = flags.modelCitations ?? (environment.BATON_MODEL_CITATIONS || 'native')
  const citations = STYLES.find((style) => style === said)
  if (!citations)
    throw new OperatorError(`--model-citations is "${said}"; wanted one of ${STYLES.join(' and ')}.`)
  const prices = priceSettings(flags.prices, environment)
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl } = environment
  if (baseUrl && !/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? ''))
    throw new OperatorError(
      `ANTHROPIC_BASE_URL is "${baseUrl}"; wanted an address such as https://api.anthropic.com.`,
    )
  return apiKey ? { apiKey, baseUrl: baseUrl || undefined, citations, prices } : null
}
