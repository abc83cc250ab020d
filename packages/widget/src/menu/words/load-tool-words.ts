import { enTools } from './tools-en.ts'

export { enTools }

/** What the tools of the composer say. `{name}` and `{n}` are filled in where they stand. */
export type ToolWords = Record<keyof typeof enTools, string>

const files: Record<string, () => Promise<{ words: ToolWords }>> = {
  ar: () => import('./tools-ar.ts'),
  de: () => import('./tools-de.ts'),
  es: () => import('./tools-es.ts'),
  fr: () => import('./tools-fr.ts'),
  it: () => import('./tools-it.ts'),
  ja: () => import('./tools-ja.ts'),
  nl: () => import('./tools-nl.ts'),
  pl: () => import('./tools-pl.ts'),
  pt: () => import('./tools-pt.ts'),
  tr: () => import('./tools-tr.ts'),
  zh: () => import('./tools-zh.ts'),
}

/** For a BCP 47 tag. English where there are none, or where their file cannot be loaded. */
export async function loadToolWords(tag: string): Promise<ToolWords> {
  const load = files[tag.split('-')[0] ?? '']
  return (await load?.().catch(() => null))?.words ?? enTools
}
