import { sentenceEnd } from '../grounding/sentence-end.ts'
import { statesFact } from '../grounding/states-fact.ts'

/**
 * A text without the sentences that say nothing: no fact, no question. Null where there is none, or nothing else. No word
 * is changed, so nothing can come in that was not there.
 */
export function shorten(text: string, language: string): string | null {
  const speakers = { language, visitorWords: new Set<string>(), names: new Set<string>() }
  const says = (sentence: string) => /[?？؟]/.test(sentence) || statesFact(sentence, speakers)
  const lines = text.split('\n').map((line) => sentencesOf(line, language).filter(says).join(' '))
  const short = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return short === '' || short.length >= text.trim().length ? null : short
}

function sentencesOf(line: string, language: string): string[] {
  const sentences: string[] = []
  for (let rest = line.trim(); rest; ) {
    const end = sentenceEnd(rest, language, true)
    const length = end > 0 ? end : rest.length
    sentences.push(rest.slice(0, length))
    rest = rest.slice(length).trim()
  }
  return sentences
}
