import type { BatonClient } from '@baton/client'

/** Tells how many messages wait, whenever that changes. Returns what to call when the panel opens. */
export function watchUnread(
  client: BatonClient,
  isLookedAt: () => boolean,
  tell: (count: number) => void,
): () => void {
  let told = 0
  const look = () => {
    if (isLookedAt()) client.markSeen()
    const count = client.unread()
    if (count !== told) tell(count)
    told = count
  }
  client.subscribe(look)
  return look
}
