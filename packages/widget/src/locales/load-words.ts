import { en } from './en.ts'
import type { ShellWords, Words } from './words.ts'

/** The languages that come as files of their own. English is built in. */
const files: Record<string, () => Promise<{ words: Words }>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  tr: () => import('./tr.ts'),
  zh: () => import('./zh.ts'),
}

/**
 * The panel's words and the tag (BCP 47) that its dates and reading direction follow. The words of a thread are
 * among them, but in English, where the thread brings its own.
 */
export interface Language {
  tag: string
  words: ShellWords
}

/** Loads the words for a BCP 47 tag. English where there are none, or where their file cannot be loaded. */
export async function loadWords(tag: string): Promise<Language> {
  const language = tag.split('-')[0] ?? ''
  const load = files[language]
  const words = await load?.().then(
    (file) => file.words,
    () => undefined,
  )
  return words ? { tag, words } : { tag: language === 'en' ? tag : 'en', words: en }
}
