import { EmbedderError } from './embedder.ts'

/** The vectors of an answer to `POST /v1/embeddings`, in the order of the texts. Throws EmbedderError. */
export function readEmbeddings(answer: unknown, texts: number): Float32Array[] {
  const rows = isObject(answer) && Array.isArray(answer.data) ? answer.data : null
  if (!rows) throw unfit('no list "data"', texts)
  if (rows.length !== texts) throw unfit(`${rows.length} vectors`, texts)
  const vectors = new Array<Float32Array | undefined>(texts)
  for (const [at, row] of rows.entries()) {
    const { index = at, embedding } = isObject(row) ? row : {}
    // Some servers answer in the order in which they were done.
    if (typeof index === 'number') vectors[index] = vectorOf(embedding)
  }
  const whole = vectors.filter((vector) => vector !== undefined)
  if (whole.length !== texts || new Set(whole.map(({ length }) => length)).size !== 1)
    throw unfit('vectors that are missing, no numbers, zero or of several lengths', texts)
  return whole
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function vectorOf(embedding: unknown): Float32Array | undefined {
  if (!Array.isArray(embedding) || embedding.length === 0 || embedding.length > MAX_DIMENSIONS) return
  const vector = Float32Array.from(embedding, (value) => (typeof value === 'number' ? value : Number.NaN))
  const length = vector.reduce((sum, value) => sum + value * value, 0)
  return Number.isFinite(length) && length > 0 ? vector : undefined
}

const MAX_DIMENSIONS = 8192

const unfit = (found: string, texts: number) =>
  new EmbedderError(
    `The embedder's answer holds ${found}; wanted ${texts} vectors, as of POST /v1/embeddings.`,
  )
