import { ModelFault } from '../model/model-part.ts'

/** Stands in the fixed system prompt and nowhere else: a text that holds it repeats the prompt. */
export const CANARY = 'kestrel-0417-umbra'

const LETTERS = letters(CANARY)

/** Looks for the canary in what a model writes, spaced, hyphenated or in capitals, across deltas. */
export class CanaryWatch {
  #tail = ''

  /** Throws `ModelFault` at the letter that completes it: nobody has seen that sentence, as it has not ended. */
  see(text: string): void {
    const seen = this.#tail + letters(text)
    if (seen.includes(LETTERS)) throw new ModelFault('malformed', 'The model repeated its instructions.')
    this.#tail = seen.slice(-LETTERS.length + 1)
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '')
}
