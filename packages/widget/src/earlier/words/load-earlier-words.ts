import { enEarlier } from './earlier-en.ts'

export { enEarlier }

/** `{name}` and the like are filled in where they stand. */
export type EarlierWords = Record<keyof typeof enEarlier, string>

const files: Record<string, () => Promise<{ words: EarlierWords }>> = {
  ar: () => import('./earlier-ar.ts'),
  de: () => import('./earlier-de.ts'),
  es: () => import('./earlier-es.ts'),
  fr: () => import('./earlier-fr.ts'),
  it: () => import('./earlier-it.ts'),
  ja: () => import('./earlier-ja.ts'),
  nl: () => import('./earlier-nl.ts'),
  pl: () => import('./earlier-pl.ts'),
  pt: () => import('./earlier-pt.ts'),
  tr: () => import('./earlier-tr.ts'),
  zh: () => import('./earlier-zh.ts'),
}

/** For a BCP 47 tag. English where there are none, or where their file cannot be loaded. */
export async function loadEarlierWords(tag: string): Promise<EarlierWords> {
  const load = files[tag.split('-')[0] ?? '']
  return (await load?.().catch(() => null))?.words ?? enEarlier
}
