/** Live streams that can be broken, by the credentials that they were opened with. */
export interface FragileStreams {
  /** Breaks the stream of these credentials: half of the time in the middle of its next bytes. False where there is none. */
  cut(authorization: string, random: () => number): boolean
  /** Somebody looks at each page: what waits to connect does so now. */
  look(): void
  restore(): void
}

/**
 * Puts a page and its `fetch` where the inbox's code looks for them, with addresses at this server. Ordinary requests
 * pass; streams can be cut from then on.
 */
export function breakStreams(origin: string): FragileStreams {
  const { fetch: plainFetch } = globalThis
  const page = new EventTarget()
  const open = new Map<string, (random: () => number) => void>()

  async function fetchOf(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(String(input), origin)
    const response = await plainFetch(url, init)
    if (!url.pathname.endsWith('/events') || !response.ok || !response.body) return response
    const authorization = new Headers(init?.headers).get('authorization') ?? ''
    const { body, cut } = fragile(response.body)
    open.set(authorization, cut)
    return new Response(body, response)
  }
  Object.assign(globalThis, { window: page, fetch: fetchOf })
  return {
    cut(authorization, random) {
      const cut = open.get(authorization)
      open.delete(authorization)
      cut?.(random)
      return cut !== undefined
    },
    look: () => page.dispatchEvent(new Event('focus')),
    restore() {
      Object.assign(globalThis, { window: undefined, fetch: plainFetch })
    },
  }
}

function fragile(source: ReadableStream<Uint8Array>) {
  let doomed: (() => number) | null = null
  let end = () => {}
  const reader = source.getReader()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      end = () => {
        reader.cancel().catch(() => {})
        try {
          controller.error(new TypeError('cut off'))
        } catch {
          // It has ended by itself.
        }
      }
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      if (!doomed) return controller.enqueue(value)
      controller.enqueue(value.subarray(0, Math.floor(doomed() * value.length)))
      end()
    },
    cancel: () => reader.cancel(),
  })
  const cut = (random: () => number) => {
    if (random() < 0.5) return end()
    doomed = random
    // Where no bytes come it breaks between them.
    setTimeout(end, 150).unref()
  }
  return { body, cut }
}
