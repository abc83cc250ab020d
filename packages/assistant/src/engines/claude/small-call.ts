import type { Anthropic } from '@anthropic-ai/sdk'
import type { TokenUsage } from '@baton/contracts'

/** Of Claude's models the smallest: for calls whose question is small and for which somebody waits. */
export const SMALLEST = 'claude-haiku-5-5'

export function usageOf({ usage }: Anthropic.Message): TokenUsage {
  return {
    input: usage.input_tokens,
    cacheRead: usage.cache_read_input_tokens ?? 0,
    cacheWrite: usage.cache_creation_input_tokens ?? 0,
    output: usage.output_tokens,
  }
}
