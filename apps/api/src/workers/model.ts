import type { ClaudeOptions } from '@baton/assistant'
import type { Environment } from './platform.ts'

/** The model to ask, where the configuration holds a key for it. */
export function modelOf(env: Environment): ClaudeOptions | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl, BATON_MODEL_CITATIONS: citations } = env
  if (!apiKey) return null
  return { apiKey, baseUrl, citations: citations === 'markers' ? 'markers' : 'native' }
}
