import { readySensitive } from './find-sensitive.ts'
import { conceptIndex } from './person/concept-index.ts'
import { conceptWords } from './person/concept-words.ts'

/**
 * What the first scores would else make ready at once: patterns and words of every language. Loop it before a server
 * listens, and between two slices do other work.
 */
export function* makeReady(): Generator<void, void> {
  yield* readySensitive()
  for (const language of Object.keys(conceptWords)) {
    conceptIndex(language)
    yield
  }
}
