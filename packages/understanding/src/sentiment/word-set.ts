import { fold } from '../words/fold.ts'
import type { Token } from './tokens.ts'

/** A list of words, of beginnings that end in `*`, and of phrases with hyphens, ready to be asked. */
export function wordSet(list: string): (tokens: Token[], at: number) => boolean {
  const exact = new Set<string>()
  const beginnings = new Set<string>()
  const phrases: string[][] = []
  for (const entry of fold(list).split(/\s+/).filter(Boolean)) {
    if (entry.includes('-')) phrases.push(entry.split('-'))
    else if (entry.endsWith('*')) beginnings.add(entry.slice(0, -1))
    else exact.add(entry)
  }
  return (tokens, at) => {
    const word = tokens[at]?.word ?? ''
    if (exact.has(word)) return true
    for (let length = word.length; length >= 2; length--)
      if (beginnings.has(word.slice(0, length))) return true
    return phrases.some((phrase) => phrase.every((part, index) => tokens[at + index]?.word === part))
  }
}
