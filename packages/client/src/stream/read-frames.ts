import { createSseParser } from './sse-parser.ts'

/** Reads a response as server-sent events until it ends or is cut. Frames behind a cut are not delivered. */
export async function readFrames(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onBytes: () => void,
  onFrame: (kind: string, data: unknown) => void,
): Promise<void> {
  const parse = createSseParser((kind, data) => {
    if (!signal.aborted) onFrame(kind, JSON.parse(data))
  })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || signal.aborted) return
      onBytes()
      parse(decoder.decode(value, { stream: true }))
    }
  } finally {
    // Rejects when the connection is gone already, which is all that is wanted here.
    reader.cancel().catch(() => {})
  }
}
