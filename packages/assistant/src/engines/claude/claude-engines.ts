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

export interface ClaudeEngines {
  /** Once a site: its answers share what is known of the model's health. */
  newSite(): SiteEngine
  /** Loads what is behind it, for those who would not have the first question wait for that. */
  load(): Promise<void>
}

/** Claude, checked, and quotes where it fails. What is behind it, the SDK above all, is loaded with the first question. */
export function claudeEngines(options: ClaudeEngineOptions): ClaudeEngines {
  let assembled: Promise<() => SiteEngine> | undefined
  const assemble = () => {
    assembled ??= import('./assemble-claude.ts').then(({ assembleClaude }) => assembleClaude(options))
    return assembled
  }
  return {
    newSite() {
      let site: Promise<SiteEngine> | undefined
      const engineOf = async (budget?: TokenBudget) => {
        site ??= assemble().then((newSite) => newSite())
        return (await site)(budget)
      }
      return (budget) => {
        let engine: Promise<Engine> | undefined
        const loaded = () => {
          engine ??= engineOf(budget)
          return engine
        }
        return {
          name: 'claude',
          speaks: 'words',
          async *answer(request) {
            yield* (await loaded()).answer(request)
          },
          rewrite: async (question, signal) => (await loaded()).rewrite?.(question, signal) ?? null,
          refine: async (turn, signal) => (await loaded()).refine?.(turn, signal) ?? null,
          redraft: async (draft, signal) => (await loaded()).redraft?.(draft, signal) ?? null,
          summarise: async (conversation, signal) =>
            (await loaded()).summarise?.(conversation, signal) ?? null,
        }
      }
    },
    async load() {
      await assemble()
    },
  }
}
