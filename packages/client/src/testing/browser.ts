import { type ClientOptions, createClient } from '../index.ts'
import type { BatonClient, ConversationState } from '../state.ts'
import type { Timing } from '../timing.ts'

/** Everything that waits, waits a hundredth of what it does for a visitor. */
export const shortTiming: Timing = {
  firstByteMs: 250,
  silenceMs: 200,
  clockTickMs: 50,
  sleptMs: 100_000,
  backoffBaseMs: 5,
  movingMaxMs: 30,
  backoffMaxMs: 60,
  requestMs: 250,
  leaderAnswerMs: 150,
  lockMs: 300,
  settleMs: 2,
}

/** A browser profile: tabs of it share storage, locks and channels. */
export class Browser {
  readonly storage = new MemoryStorage()
  readonly siteKey = `site${Math.random().toString(36).slice(2)}`
  readonly tabs: BatonClient[] = []
  readonly endpoint: string
  constructor(endpoint: string) {
    this.endpoint = endpoint
  }

  open(options: Partial<ClientOptions> = {}): BatonClient {
    const tab = createClient({
      endpoint: this.endpoint,
      siteKey: this.siteKey,
      storage: this.storage,
      page: null,
      ...options,
      timing: { ...shortTiming, ...options.timing },
    })
    this.tabs.push(tab)
    return tab
  }

  close() {
    for (const tab of this.tabs) tab.close()
  }
}

export class MemoryStorage implements Storage {
  #items = new Map<string, string>()
  get length() {
    return this.#items.size
  }
  clear() {
    this.#items.clear()
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null
  }
  removeItem(key: string) {
    this.#items.delete(key)
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value)
  }
}

/** Resolves with the state once `test` holds of it; says what the state was when it never does. */
export async function seen(
  client: BatonClient,
  test: (state: ConversationState) => boolean,
  patienceMs = 4_000,
): Promise<ConversationState> {
  const end = Date.now() + patienceMs
  while (!test(client.getState())) {
    if (Date.now() > end)
      throw new Error(`never seen ${test}; the state is ${JSON.stringify(client.getState())}`)
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  return client.getState()
}

/** The texts of the messages that a screen would draw, in order. */
export function textsOf(client: BatonClient): string[] {
  return client.getState().messages.map(({ text }) => text)
}
