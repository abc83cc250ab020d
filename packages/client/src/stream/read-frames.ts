import { createParser } from 'eventsource-parser'

/** Reads a response as server-sent events until it ends or is cut. Frames behind a cut are not delivered. */
export async function readFrames(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onBytes: () => void,
  onFrame: (kind: string | undefined, data: unknown) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (!signal.aborted) onFrame(event, JSON.parse(data))
    },
  })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || signal.aborted) return
      onBytes()
      parser.feed(decoder.decode(value, { stream: true }))
    }
  } finally {
    // Rejects when the connection is gone already, which is all that is wanted here.
    reader.cancel().catch(() => {})
  }
}
