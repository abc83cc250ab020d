/** One of the two ends of a message port, which call each other by name. */
export interface Line {
  /** What the other end gives back. Rejects where its method failed; undefined once the line is closed. */
  call(name: string, ...values: unknown[]): Promise<unknown>
  /** Settles what is still waited for. */
  close(): void
}

/** The first message from page to frame, and the only one between the windows. Everything else goes through its port. */
export interface Hello<Settings> {
  baton: 'hello'
  settings: Settings
}

// biome-ignore lint/suspicious/noExplicitAny: each method knows its own arguments
type Methods = Record<string, (...values: any[]) => unknown>
type Spoken =
  | { id: number; name: string; values: unknown[] }
  | { id: number; result?: unknown; failed?: true }

/** `methods` are all that the other end can call; what is not among them fails there. */
export function openLine(port: MessagePort, methods: Methods): Line {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0

  async function answer(id: number, name: string, values: unknown[]) {
    try {
      const method = Object.hasOwn(methods, name) ? methods[name] : undefined
      if (!method) throw new Error(`There is no ${name} here.`)
      port.postMessage({ id, result: await method(...values) })
    } catch {
      port.postMessage({ id, failed: true })
    }
  }

  port.onmessage = ({ data }: MessageEvent<Spoken>) => {
    if ('name' in data) return void answer(data.id, data.name, data.values)
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.failed) asked?.reject(new Error('The call failed at the other end.'))
    else asked?.resolve(data.result)
  }

  return {
    call(name, ...values) {
      const asked = Promise.withResolvers<unknown>()
      last += 1
      waiting.set(last, asked)
      port.postMessage({ id: last, name, values })
      return asked.promise
    },
    close() {
      for (const asked of waiting.values()) asked.resolve(undefined)
      waiting.clear()
      port.close()
    },
  }
}
