import type { BatonClient } from '@baton/client'

const KEPT = 16
const used = new WeakMap<BatonClient, string[]>()

/** What this visitor took last, the newest first; it ends with the page. */
export const recentEmoji = (client: BatonClient): string[] => used.get(client) ?? []

export function remember(client: BatonClient, text: string): void {
  used.set(client, [text, ...recentEmoji(client).filter((other) => other !== text)].slice(0, KEPT))
}
