import {
  type AssistantDependencies,
  type ClaudeEngineOptions,
  claudeEngines,
  type Engine,
  extractive,
  type SiteEngine,
  type TokenBudget,
} from '@baton/assistant'
import { readSettings, type SiteStore } from '@baton/store'

export const ENGINE_NAMES = ['claude', 'extractive'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

/** What answers on the sites of this installation. */
export interface Engines {
  /** There is a key for a model. Without one quotes answer, whatever is wanted. */
  hasModel: boolean
  /** Loads what a model needs, so that no visitor waits for that. */
  load(): Promise<void>
  /** The engine of one answer: the one that is wanted, else as the site's settings say. */
  of(store: SiteStore, options?: { wanted?: EngineName; budget?: TokenBudget }): Engine
}

/** Null for no model. */
export function enginesWith(model: ClaudeEngineOptions | null): Engines {
  if (!model) return { hasModel: false, load: async () => {}, of: () => extractive }
  const { newSite, load } = claudeEngines(model)
  const sites = new WeakMap<SiteStore, SiteEngine>()
  return {
    hasModel: true,
    load,
    of(store, { wanted, budget } = {}) {
      const name = wanted ?? readSettings(store).assistant.engine
      if (name === 'extractive') return extractive
      const site = sites.get(store) ?? newSite()
      sites.set(store, site)
      return site(budget)
    },
  }
}

/** Whom the assistant speaks for on a site, where no visitor is known. */
export function speakerOf(
  store: SiteStore,
): Required<Pick<AssistantDependencies, 'persona' | 'allowedOrigins'>> {
  const { assistant, appearance, origins } = readSettings(store)
  return { persona: { ...assistant, siteName: appearance.name }, allowedOrigins: origins }
}
