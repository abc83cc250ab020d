import type { Intent, OutputOf } from '@baton/contracts'
import type { SiteApi } from '../state/api.ts'
import type { FoundIntent } from './use-discovery.ts'

/** The examples that are to be taken. */
export const chosenExamples = ({ examples, left }: FoundIntent) =>
  examples.filter((example) => !left.has(example))

/** The intent of the same name, which accepting adds to. */
export function sameName({ name }: Pick<FoundIntent, 'name'>, intents: Intent[]): Intent | undefined {
  const wanted = name.trim().toLowerCase()
  return intents.find((intent) => intent.name.toLowerCase() === wanted)
}

/** Makes an intent of a group, or adds its examples to the intent of that name. */
export async function accept(api: SiteApi, found: FoundIntent, intents: Intent[]): Promise<Intent> {
  const examples = chosenExamples(found)
  const origin = 'discovered'
  const same = sameName(found, intents)
  if (same) {
    const input = { examples, origin }
    return (await api.post<OutputOf<'addExamples'>>(`/intents/${same.id}/examples`, input)).intent
  }
  const input = { name: found.name, description: '', action: { do: 'answer' }, examples, origin }
  return (await api.post<OutputOf<'createIntent'>>('/intents', input)).intent
}
