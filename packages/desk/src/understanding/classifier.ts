import type { TurnSignals } from '@baton/assistant'
import type { IntentId } from '@baton/contracts'
import {
  changeIntents,
  findIntentModel,
  findMove,
  intentModelVersion,
  type SiteStore,
  type StoredIntentModel,
} from '@baton/store'
import { type IntentModel, type ModelHead, scoreIntent, unpackModel } from '@baton/understanding'

export type Classify = (text: string) => TurnSignals['intent']

interface Known {
  version: number
  classify: Classify | undefined
}

/** One for each open site; another version in the database puts it out. */
const known = new WeakMap<SiteStore, Known>()

/** The site's classifier; undefined before its first training. Weights of another program make a training due. */
export function classifierOf(store: SiteStore): Classify | undefined {
  const version = intentModelVersion(store)
  const found = known.get(store)
  if (found?.version === version) return found.classify
  const stored = version === 0 ? undefined : findIntentModel(store)
  const model = stored && unpacked(store, stored)
  const classify = model && classifier(model, stored.intentIds, version)
  known.set(store, { version, classify })
  return classify
}

/** Reads the site's classifier if the next turn would have to, and tries it. Whether there was anything to do. */
export function readClassifier(store: SiteStore): boolean {
  if (known.get(store)?.version === intentModelVersion(store)) return false
  classifierOf(store)?.('Where is my parcel?')
  return true
}

function unpacked(store: SiteStore, { head, bytes }: StoredIntentModel): IntentModel | undefined {
  try {
    // Written by `packModel` and nothing else; `unpackModel` refuses one of another version.
    return unpackModel(head as ModelHead, bytes)
  } catch {
    if (!findMove(store)) store.transaction(() => changeIntents(store))
    return undefined
  }
}

function classifier(model: IntentModel, ids: IntentId[], version: number): Classify {
  const idOf = new Map(model.names.map((name, at) => [name, ids[at]]))
  const by = { kind: 'built_in', version: `intents ${version}` } as const
  return (text) => {
    const { ranked, outOfScope, nearTies } = scoreIntent(model, text)
    const choices = ranked.flatMap(({ intent, confidence }) => {
      const id = idOf.get(intent)
      return id ? [{ id, confidence }] : []
    })
    const [best] = choices
    return {
      value: outOfScope ? null : (best?.id ?? null),
      confidence: best?.confidence ?? 0,
      by,
      ranked: choices,
      nearTies: nearTies.flatMap((name) => idOf.get(name) ?? []),
    }
  }
}
