import { addExamples, findIntentByName, insertIntent, type SiteStore } from '@baton/store'
import { starterSets } from '@baton/understanding'

/** Sets of intents to begin with. */
export const listStarterSets = (): { id: string; name: string; intents: number; languages: string[] }[] =>
  starterSets.map(({ name, title, intents }) => ({
    ...{ id: name, name: title, intents: intents.length },
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
        const fresh = set.intents.filter(({ name }) => !findIntentByName(store, name))
        for (const { name, description, examples } of fresh) {
          const intent = insertIntent(store, { name, description, action: { do: 'answer' } })
          addExamples(store, intent.id, Object.values(examples).flat(), 'starter')
        }
        return { installed: fresh.length, kept: set.intents.length - fresh.length }
      }))
  )
}
