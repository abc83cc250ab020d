import type { Anthropic } from '@anthropic-ai/sdk'
import type { StreamEvent } from './read-message.ts'

export interface ModelServer {
  apiKey: string
  /** Any server with the Messages API; default Anthropic's. */
  baseUrl?: string
}

/** Sends one request and passes on its events as they come, pings included. */
export type CallModel = (
  body: Anthropic.MessageCreateParamsStreaming,
  signal: AbortSignal,
) => AsyncGenerator<StreamEvent>

const ANTHROPIC = 'https://api.anthropic.com'

/** Loads the SDK at the first call: an installation without a model never pays for it. */
export function connect(server: ModelServer): { call: CallModel; client: () => Promise<Anthropic> } {
  let loaded:
    | Promise<{ client: Anthropic; rawEvents: typeof import('@anthropic-ai/sdk/streaming') }>
    | undefined
  const load = () => {
    loaded ??= open(server)
    return loaded
  }
  return {
    client: async () => (await load()).client,
    async *call(body, signal) {
      const { client, rawEvents } = await load()
      const response = await client.messages.create(body, { signal }).asResponse()
      // The SDK's own iterator hides pings, and that the connection lives is what they say.
      yield* rawEvents.Stream.rawEvents(response)
    },
  }
}

async function open({ apiKey, baseUrl = ANTHROPIC }: ModelServer) {
  const [{ Anthropic }, rawEvents] = await Promise.all([
    import('@anthropic-ai/sdk'),
    import('@anthropic-ai/sdk/streaming'),
  ])
  // Everything is said here, so that nothing is looked up in the environment. Who retries knows what was shown.
  const client = new Anthropic({
    ...{ apiKey, authToken: null, webhookKey: null, baseURL: baseUrl },
    ...{ maxRetries: 0, logLevel: 'off' },
  })
  return { client, rawEvents }
}
