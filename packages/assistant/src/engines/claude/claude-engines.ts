import type { Engine } from '../../engine.ts'
import type { Prices } from '../model/prices.ts'
import type { TokenBudget } from '../model/token-budget.ts'
import type { ClaudeOptions } from './ask-claude.ts'

export interface ClaudeEngineOptions extends ClaudeOptions {
  /** Default: the list prices. */
  prices?: Prices
}

/** The engine of one answer; without a budget it spends what it needs. */
export type SiteEngine = (budget?: TokenBudget) => Engine

/**
 * Claude, checked, and quotes where it fails. Each call of what this returns is a site: its answers share what is known
 * of the model's health. Everything behind it is loaded with the first question.
 */
export function claudeEngines(options: ClaudeEngineOptions): () => SiteEngine {
  let assembled: Promise<() => SiteEngine> | undefined
  const assemble = () => {
    assembled ??= import('./assemble-claude.ts').then(({ assembleClaude }) => assembleClaude(options))
    return assembled
  }
  return () => {
    let site: Promise<SiteEngine> | undefined
    const engineOf = async (budget?: TokenBudget) => {
      site ??= assemble().then((newSite) => newSite())
      return (await site)(budget)
    }
    return (budget) => ({
      name: 'claude',
      speaks: 'words',
      async *answer(request) {
        yield* (await engineOf(budget)).answer(request)
      },
      rewrite: async (question, signal) => (await engineOf(budget)).rewrite?.(question, signal) ?? null,
    })
  }
}
