import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Every phrase of the panel in every language: `{ de: { placeholder: 'Nachricht schreiben' } }`. */
export async function listWords(src: string): Promise<Record<string, Record<string, string>>> {
  const languages: Record<string, Record<string, string>> = {}
  for (const folder of ['locales', 'menu/words', 'asking/words', 'earlier/words'])
    for (const file of readdirSync(join(src, folder)).sort()) {
      const [, tag] = /^(?:tools-|asking-|earlier-)?([a-z]{2})(?:-thread)?\.ts$/.exec(file) ?? []
      if (!tag) continue
      const phrases = Object.values(await import(pathToFileURL(join(src, folder, file)).href))
      languages[tag] = Object.assign({}, languages[tag], ...phrases)
    }
  return languages
}
