import { listChunksById, type SiteStore } from '@baton/store'

/** A chunk, and whom it is for. */
export type Sampled = ReturnType<typeof listChunksById>[number]

const PAGE = 60

/** Up to `size` public chunks, drawn at random from all of them, and the same ones from the same texts. */
export async function sampleOf(
  store: SiteStore,
  size: number,
  pause: () => Promise<void>,
): Promise<Sampled[]> {
  const sample: Sampled[] = []
  for (let after = ''; sample.length < size; ) {
    const page = listChunksById(store, { after, limit: PAGE })
    sample.push(...page.filter(({ audience }) => audience === 'public'))
    const last = page.at(-1)
    if (!last) break
    after = last.id
    await pause()
  }
  return sample.slice(0, size)
}
