import type { OutputOf } from '@baton/contracts'
import { addExamples, findIntentByName, insertIntent, type SiteStore } from '@baton/store'
import { starterSets } from '@baton/understanding'

/** Sets of intents to begin with, and how many of each the site has. */
export const listStarterSets = (store: SiteStore): OutputOf<'listIntents'>['starterSets'] =>
  starterSets.map(({ name, title, intents }) => ({
    ...{ id: name, name: title, intents: intents.length },
    installed: intents.filter((intent) => isThere(store, intent)).length,
    languages: [...new Set(intents.flatMap(({ examples }) => Object.keys(examples)))],
  }))

/**
 * What adds the intents of a set to a site, with their examples in all its languages. Those whose name is there already
 * are left alone. Undefined when there is no such set.
 */
export function findStarterSet(
  id: string,
): ((store: SiteStore) => { installed: number; kept: number }) | undefined {
  const set = starterSets.find(({ name }) => name === id)
  return (
    set &&
    ((store) =>
      store.transaction(() => {
        const fresh = set.intents.filter((intent) => !isThere(store, intent))
        for (const { title, description, examples } of fresh) {
          const intent = insertIntent(store, { name: title, description, action: { do: 'answer' } })
          addExamples(store, intent.id, Object.values(examples).flat(), 'starter')
        }
        return { installed: fresh.length, kept: set.intents.length - fresh.length }
      }))
  )
}

// Installed by an earlier version it has its short name.
const isThere = (store: SiteStore, { name, title }: { name: string; title: string }) =>
  findIntentByName(store, title) !== undefined || findIntentByName(store, name) !== undefined
