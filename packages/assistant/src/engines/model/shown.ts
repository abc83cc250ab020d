import type { EngineOutput } from '../../engine.ts'

/** What the visitor has seen of an answer so far. */
export interface Shown {
  /** Any words, whitespace not counted. */
  hasWords: boolean
  /** Citations that went out. */
  citations: number
  /** What may go out now for this: nothing before the first words, a citation with the words that need it. */
  add(output: EngineOutput): Generator<EngineOutput>
  /** An attempt is over: what waits for words that never came is dropped. */
  drop(): void
}

export function createShown(onFirstWords: () => void): Shown {
  let waiting: EngineOutput[] = []
  return {
    hasWords: false,
    citations: 0,
    *add(output) {
      if (output.type === 'citation') {
        waiting.push(output)
        return
      }
      if (output.type === 'delta' && !this.hasWords) {
        if (!output.text.trim()) return
        this.hasWords = true
        onFirstWords()
      }
      this.citations += waiting.length
      yield* waiting
      waiting = []
      yield output
    },
    drop() {
      waiting = []
    },
  }
}
