import { enAsking } from './asking-en.ts'

export { enAsking }

/** `{name}` and the like are filled in where they stand. */
export type AskingWords = Record<keyof typeof enAsking, string>

const files: Record<string, () => Promise<{ words: AskingWords }>> = {
  ar: () => import('./asking-ar.ts'),
  de: () => import('./asking-de.ts'),
  es: () => import('./asking-es.ts'),
  fr: () => import('./asking-fr.ts'),
  it: () => import('./asking-it.ts'),
  ja: () => import('./asking-ja.ts'),
  nl: () => import('./asking-nl.ts'),
  pl: () => import('./asking-pl.ts'),
  pt: () => import('./asking-pt.ts'),
  tr: () => import('./asking-tr.ts'),
  zh: () => import('./asking-zh.ts'),
}

/** For a BCP 47 tag. English where there are none, or where their file cannot be loaded. */
export async function loadAskingWords(tag: string): Promise<AskingWords> {
  const load = files[tag.split('-')[0] ?? '']
  return (await load?.().catch(() => null))?.words ?? enAsking
}
