import type { Passage } from '@baton/contracts'
import { type SearchRequest, type SiteVectors, search } from '@baton/knowledge'
import type { SiteStore } from '@baton/store'

/** Searches one site. Rejects only with the reason of `signal`. */
export type FindPassages = (
  request: Omit<SearchRequest, 'vector'> & { signal?: AbortSignal },
) => Promise<Passage[]>

/** A site and how it is searched. */
export interface Searchable {
  store: SiteStore
  find: FindPassages
}

/** Searches by words and, where there is an embedder, by what is meant. */
export function passageFinder(store: SiteStore, vectors: SiteVectors | null): FindPassages {
  return async ({ signal, ...request }) => {
    const vector = await vectors?.read(request.text, signal)
    return search(store, { ...request, vector })
  }
}
