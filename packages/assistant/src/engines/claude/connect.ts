import { Anthropic } from '@anthropic-ai/sdk'
import { Stream } from '@anthropic-ai/sdk/streaming'
import type { StreamEvent } from './read-message.ts'

export interface ModelServer {
  apiKey: string
  /** Any server with the Messages API; default Anthropic's. */
  baseUrl?: string
}

const ANTHROPIC = 'https://api.anthropic.com'

/** Everything is said here, so that nothing is looked up in the environment. Who retries knows what was shown. */
export function connect({ apiKey, baseUrl = ANTHROPIC }: ModelServer): Anthropic {
  return new Anthropic({
    ...{ apiKey, authToken: null, webhookKey: null, baseURL: baseUrl },
    ...{ maxRetries: 0, logLevel: 'off' },
  })
}

/** Sends one request and passes on its events as they come. The SDK's own iterator hides pings, the sign that it lives. */
export async function* streamEvents(
  client: Anthropic,
  body: Anthropic.MessageCreateParamsStreaming,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  yield* Stream.rawEvents(await client.messages.create(body, { signal }).asResponse())
}
