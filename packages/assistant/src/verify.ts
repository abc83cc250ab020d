import type { Citation, Passage } from '@baton/contracts'
import { plainText } from '@baton/markup'
import type { EngineOutput } from './engine.ts'

export interface Verified {
  /** What may be shown, in order; each citation before the words that need it. */
  outputs: AsyncGenerator<Exclude<EngineOutput, { type: 'done' }>>
  /** Once the outputs have ended. */
  outcome: () => { done: Extract<EngineOutput, { type: 'done' }> | null; stated: number; dropped: number }
}

/**
 * Passes on what the passages bear out. A citation must quote its chunk word for word; text with a marker must stand in
 * the quote or title that it marks; text without one may hold no number and no address. The rest is dropped.
 */
export function verify(outputs: AsyncIterable<EngineOutput>, passages: Passage[]): Verified {
  const chunks = new Map(passages.map((passage) => [passage.id as string, passage]))
  const cited = new Map<number, { citation: Citation; shown: boolean }>()
  let done: Extract<EngineOutput, { type: 'done' }> | null = null
  let stated = 0
  let dropped = 0

  async function* pass() {
    for await (const output of outputs) {
      if (output.type === 'done') done = output
      else if (output.type === 'citation') {
        const { citation } = output
        if (isQuoted(citation, chunks) && !cited.has(citation.n))
          cited.set(citation.n, { citation, shown: false })
        else dropped++
      } else {
        const marked = markersOf(output.text).map((n) => cited.get(n))
        const sources = marked.filter((source) => source !== undefined)
        const isBorneOut =
          marked.length > 0
            ? sources.length === marked.length &&
              sources.every(({ citation }) => isBacked(output.text, citation))
            : isFrame(output.text)
        if (!isBorneOut) {
          dropped++
          continue
        }
        for (const source of sources) {
          if (!source.shown) yield { type: 'citation' as const, citation: source.citation }
          source.shown = true
        }
        if (marked.length > 0) stated++
        yield output
      }
    }
  }
  return { outputs: pass(), outcome: () => ({ done, stated, dropped }) }
}

function markersOf(text: string): number[] {
  return [...text.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map((match) => Number(match[1]))
}

function isQuoted({ chunkId, quote, passage }: Citation, chunks: Map<string, Passage>): boolean {
  const chunk = chunks.get(chunkId)
  return !!chunk && quote.trim().length > 0 && chunk.text.includes(quote) && chunk.text.includes(passage)
}

/** The words stand in the quote, or they name the page (with words of ours before its title). */
function isBacked(text: string, { quote, title }: Citation): boolean {
  const said = letters(plainText(text))
  return (
    letters(quote).includes(said) ||
    (said.endsWith(letters(title)) && isFrame(text.slice(0, Math.max(0, text.indexOf('[')))))
  )
}

function isFrame(text: string): boolean {
  return !/\d|https?:/i.test(text.replace(/^\s*\d+\.\s/, ''))
}

/** Letters and digits alone: list marks, line breaks and punctuation are the drawing's. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
