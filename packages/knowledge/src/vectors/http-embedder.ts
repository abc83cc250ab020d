import { type Embedder, EmbedderError } from './embedder.ts'
import { readEmbeddings } from './read-embeddings.ts'

export interface HttpEmbedderOptions {
  /** A server's origin, its `/v1`, or the whole address of its `/v1/embeddings`. */
  url: string
  model: string
  /** Sent as a bearer token; local servers need none. */
  key?: string
  /** Put before each question, and before each passage, where the model was trained with such words; default none. */
  questionPrefix?: string
  passagePrefix?: string
}

/**
 * Any server with OpenAI's `POST /v1/embeddings`: Ollama, LM Studio, llama.cpp, vLLM, Voyage. Only what all of them
 * take is sent; Voyage, for one, refuses `encoding_format: "float"`.
 */
export function httpEmbedder(options: HttpEmbedderOptions): Embedder {
  const { model, key, questionPrefix = '', passagePrefix = '' } = options
  const url = addressOf(options.url)
  const headers = {
    'content-type': 'application/json',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  return {
    name: passagePrefix ? `${model} after "${passagePrefix}"` : model,
    async embed(texts, as, signal) {
      const prefix = as === 'question' ? questionPrefix : passagePrefix
      const body = JSON.stringify({ model, input: texts.map((text) => prefix + text) })
      const answer = await post(url, { method: 'POST', headers, body, signal })
      return readEmbeddings(answer, texts.length)
    },
  }
}

async function post(url: string, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, request)
    if (response.ok) return await response.json()
    await response.body?.cancel()
    throw new EmbedderError(`The embedder answered with status ${response.status}.`, {
      isRefusal: REFUSALS.includes(response.status),
    })
  } catch (error) {
    if (error instanceof EmbedderError) throw error
    request.signal?.throwIfAborted()
    throw new EmbedderError(`The embedder cannot be reached or talks no JSON (${reasonOf(error)}).`)
  }
}

// llama.cpp says 500 of a text that is longer than its batch.
const REFUSALS = [400, 413, 422, 500]

function addressOf(url: string): string {
  const base = url.replace(/\/+$/, '')
  if (base.endsWith('/embeddings')) return base
  return base.endsWith('/v1') ? `${base}/embeddings` : `${base}/v1/embeddings`
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause
    ? String(error.cause.code)
    : error instanceof Error
      ? error.name
      : 'unknown error'
