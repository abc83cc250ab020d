import type { Message, MessageId, OutputOf } from '@baton/contracts'

/** What is kept of a thread: messages without a gap between them, of which there may be more on either side. */
export type ThreadWindow = Pick<OutputOf<'readThread'>, 'messages' | 'earlier' | 'later'> & {
  /** While there are later ones: the newest text that was read before the eye went back. */
  newestRead?: MessageId | null
}

/** Messages kept of one thread, so that a long one is not drawn whole. */
const MAX_MESSAGES = 400

/** Takes the newest page again. Who reads further back stays where they are. */
export function refreshWindow(known: ThreadWindow | undefined, page: ThreadWindow): ThreadWindow {
  const [first] = page.messages
  const last = known?.messages.at(-1)
  if (!known || !first || !last) return page
  if (known.later) return known
  // So much has come meanwhile that there would be a gap.
  if (last.id < first.id && page.earlier) return page
  const older = known.messages.filter(({ id }) => id < first.id)
  const earlier = older.length > 0 ? known.earlier : page.earlier
  return { messages: [...older, ...page.messages], earlier, later: false }
}

/** Adds the page before; what is then too much goes at the end. */
export function addEarlier(known: ThreadWindow, page: ThreadWindow): ThreadWindow {
  const first = known.messages[0]
  const older = page.messages.filter(({ id }) => !first || id < first.id)
  const all = [...older, ...known.messages]
  const messages = all.slice(0, MAX_MESSAGES)
  const later = known.later || messages.length < all.length
  return { messages, earlier: page.earlier, later, newestRead: newestTextSeen(known) }
}

/** Adds the page behind; what is then too much goes at the beginning. */
export function addLater(known: ThreadWindow, page: ThreadWindow): ThreadWindow {
  const last = known.messages.at(-1)
  const newer = page.messages.filter(({ id }) => !last || id > last.id)
  const all = [...known.messages, ...newer]
  const messages = all.slice(-MAX_MESSAGES)
  const earlier = known.earlier || messages.length < all.length
  return { messages, earlier, later: page.later, newestRead: newestTextSeen(known) }
}

/** Another place of the same thread. */
export const jump = (known: ThreadWindow | undefined, page: ThreadWindow): ThreadWindow => ({
  ...page,
  newestRead: known ? newestTextSeen(known) : null,
})

/** The newest text that whoever reads this thread has had before them. */
export function newestTextSeen({ messages, later, newestRead }: ThreadWindow): MessageId | null {
  const last = messages.findLast(({ kind, state }) => kind === 'text' && state !== 'withdrawn')?.id ?? null
  return later ? (newestRead ?? last) : last
}

/** A message that is new, or new of one that is known; what lies beyond the window stays there. */
export function putMessage(known: ThreadWindow, message: Message): ThreadWindow {
  const { messages } = known
  const index = messages.findIndex(({ id }) => id === message.id)
  if (index >= 0) return { ...known, messages: messages.with(index, message) }
  const [first] = messages
  if (known.later || (known.earlier && first && message.id < first.id)) return known
  // Nearly always the newest; a late one goes where its id puts it, since two may be of one millisecond.
  const at = messages.findLastIndex(({ id }) => id < message.id) + 1
  return { ...known, messages: messages.toSpliced(at, 0, message) }
}
