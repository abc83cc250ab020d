import type { UnreadChunk } from '@baton/store'
import { type Embedder, EmbedderError } from './embedder.ts'

const PASSAGE_TIMEOUT_MS = 60_000
/** A text that is refused whole is tried with its first half, and that half's half. */
const MAX_CUTS = 2

/** A vector a chunk; null for one that the embedder does not take even when it is cut. Rejects when it fails. */
export async function embedPassages(
  embedder: Embedder,
  chunks: UnreadChunk[],
  signal: AbortSignal,
): Promise<(Float32Array | null)[]> {
  const embed = (texts: string[]) => {
    const timeout = AbortSignal.timeout(PASSAGE_TIMEOUT_MS)
    return embedder.embed(texts, 'passage', AbortSignal.any([signal, timeout])).catch((error) => {
      throw timeout.aborted ? new EmbedderError('The embedder gave no answer within a minute.') : error
    })
  }
  try {
    return await embed(chunks.map(textOf))
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
  const vectors: (Float32Array | null)[] = []
  for (const chunk of chunks) vectors.push(await embedCut(embed, textOf(chunk)))
  // All refused: more likely the model's name or the key is wrong than every text.
  if (vectors.every((vector) => vector === null)) throw new EmbedderError('The embedder refuses every text.')
  return vectors
}

async function embedCut(
  embed: (texts: string[]) => Promise<Float32Array[]>,
  text: string,
): Promise<Float32Array | null> {
  for (let cuts = 0; cuts <= MAX_CUTS; cuts += 1) {
    try {
      const [vector] = await embed([text.slice(0, Math.ceil(text.length / 2 ** cuts))])
      return vector ?? null
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
  return null
}

const isRefusal = (error: unknown) => error instanceof EmbedderError && error.isRefusal

const textOf = ({ title, headings, text }: UnreadChunk) => [[title, ...headings].join(' > '), text].join('\n')
