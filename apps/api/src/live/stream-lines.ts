import { BatonError } from '@baton/contracts'
import type { Dependencies } from '../app-context.ts'

export interface Lines<Line> {
  say: (line: Line) => void
  /** Aborted when the reader has gone. */
  signal: AbortSignal
}

const encoder = new TextEncoder()

/** Answers with one JSON value a line while `work` goes on; a fault in mid-stream is a line of type `error`. */
export function streamLines<Line extends object>(
  { log }: Pick<Dependencies, 'log'>,
  work: (lines: Lines<Line>) => Promise<void>,
): Response {
  const gone = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: unknown) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      try {
        await work({ say: send, signal: gone.signal })
      } catch (error) {
        if (gone.signal.aborted) return
        const message = error instanceof BatonError ? error.message : 'Something went wrong on our side.'
        if (!(error instanceof BatonError)) log('error', 'lines broke off', { error: String(error) })
        send({ type: 'error', message })
      }
      if (!gone.signal.aborted) controller.close()
    },
    cancel: () => gone.abort(),
  })
  const headers = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(body, { headers })
}
