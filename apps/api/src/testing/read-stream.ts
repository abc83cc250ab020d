import type { ControlFrame, Part, StaffFact, VisitorFact } from '@baton/contracts'

export type Frame =
  | { event: 'fact'; id: string | null; data: VisitorFact | StaffFact }
  | { event: 'part'; id: string | null; data: Part }
  | { event: 'control'; id: string | null; data: ControlFrame }

/** Reads server-sent events as a browser would; comments are counted and left out. */
export class StreamReader {
  readonly frames: Frame[] = []
  pings = 0
  /** Resolves when the server has closed the stream. */
  readonly ended: Promise<void>
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #waiting: (() => void)[] = []
  #isEnded = false

  constructor(response: Response) {
    if (!response.body) throw new Error(`No stream to read: ${response.status}.`)
    this.#reader = response.body.getReader()
    this.ended = this.#read()
  }

  /** The first frame that fits, among those that came and those to come. Fails when the stream ends without one. */
  async next(fits: (frame: Frame) => boolean): Promise<Frame> {
    for (let seen = 0; ; ) {
      for (; seen < this.frames.length; seen += 1) {
        const frame = this.frames[seen]
        if (frame && fits(frame)) return frame
      }
      if (this.#isEnded) throw new Error(`The stream ended without the frame: ${JSON.stringify(this.frames)}`)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  control(type: ControlFrame['type']): Promise<Frame> {
    return this.next((frame) => frame.event === 'control' && frame.data.type === type)
  }

  fact(type: string): Promise<Frame> {
    return this.next((frame) => frame.event === 'fact' && frame.data.type === type)
  }

  part(type: Part['type']): Promise<Frame> {
    return this.next((frame) => frame.event === 'part' && frame.data.type === type)
  }

  get facts(): (VisitorFact | StaffFact)[] {
    return this.frames.flatMap((frame) => (frame.event === 'fact' ? [frame.data] : []))
  }

  get parts(): Part[] {
    return this.frames.flatMap((frame) => (frame.event === 'part' ? [frame.data] : []))
  }

  /** All that was said, as it went over the line. */
  get text(): string {
    return JSON.stringify(this.frames)
  }

  cancel(): Promise<void> {
    return this.#reader.cancel()
  }

  async #read(): Promise<void> {
    const decoder = new TextDecoder()
    let rest = ''
    for (;;) {
      // A connection that breaks is an end, as it is to a browser.
      const { done, value } = await this.#reader.read().catch(() => ({ done: true, value: undefined }))
      rest += decoder.decode(value, { stream: !done })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block)
      this.#isEnded = done
      for (const wake of this.#waiting.splice(0)) wake()
      if (done) return
    }
  }

  #take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null
    const event = field('event')
    if (event === null) {
      this.pings += 1
      return
    }
    this.frames.push({ event, id: field('id'), data: JSON.parse(field('data') ?? 'null') } as Frame)
  }
}
