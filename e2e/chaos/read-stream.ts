import type { ControlFrame, Part, StaffFact, VisitorFact } from '@baton/contracts'

export type Frame =
  | { event: 'fact'; data: VisitorFact | StaffFact }
  | { event: 'part'; data: Part }
  | { event: 'control'; data: ControlFrame }

export interface StreamReader {
  /** All that has come, in order. */
  frames: Frame[]
  /** Resolves when the server or `close` ended the stream. */
  ended: Promise<void>
  close(): void
}

/** Reads a live stream to the bytes, without anything that a client would smooth over. Resolves when it is ready. */
export async function readStream(url: string, headers: Record<string, string>): Promise<StreamReader> {
  const abort = new AbortController()
  const answer = await fetch(url, { headers, signal: abort.signal })
  if (!answer.ok || !answer.body) throw new Error(`No stream at ${url}: ${answer.status}`)
  const frames: Frame[] = []
  let onReady = () => {}
  const ready = new Promise<void>((resolve) => {
    onReady = resolve
  })
  const pump = async (body: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder()
    let rest = ''
    for await (const bytes of body) {
      rest += decoder.decode(bytes, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = /^event: (.+)$/m.exec(block)?.[1]
        const data = /^data: (.+)$/m.exec(block)?.[1]
        if (!event || !data) continue
        const frame = { event, data: JSON.parse(data) } as Frame
        frames.push(frame)
        if (frame.event === 'control' && frame.data.type === 'ready') onReady()
      }
    }
  }
  const ended = pump(answer.body)
    .catch(() => {})
    .finally(onReady)
  await ready
  return { frames, ended, close: () => abort.abort() }
}
