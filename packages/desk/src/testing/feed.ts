import type { AssistantOutput } from '@baton/assistant'

/** An assistant that says what a test tells it, when the test tells it. */
export class Feed {
  ended = false
  said = false
  #next: PromiseWithResolvers<AssistantOutput | Error> = Promise.withResolvers()

  /** Gives it the next output, or the error it breaks with, and lets the event loop turn. */
  async push(output: AssistantOutput | Error): Promise<void> {
    const given = this.#next
    this.#next = Promise.withResolvers()
    given.resolve(output)
    if (!(output instanceof Error) && output.type === 'delta') this.said = true
    await new Promise((resolve) => setImmediate(resolve))
  }

  async *respond(): AsyncGenerator<AssistantOutput> {
    for (;;) {
      const output = await this.#next.promise
      if (output instanceof Error) throw output
      yield output
    }
  }
}
