import type { ClientId, ConversationId, ErrorCode, MessageFile, VisitorSession } from '@baton/contracts'

/** Something the visitor did that the server has not confirmed. Sent in order, under the same id until it is. */
export interface Entry {
  clientId: ClientId
  /** The text of a message; null for everything else. */
  text: string | null
  /** What is not a message: method and path (`:conversation` stands for the id) and body of the request. */
  call?: [method: string, path: string, body?: unknown]
  /** Uploaded files that go with the text. */
  files?: MessageFile[]
  pageUrl?: string
  createdAt: number
  /** The server said no for good; only the visitor sends it again. */
  problem: ErrorCode | null
  /** The conversation it was written in; null where there was none yet. */
  conversationId: ConversationId | null
  /** It was tried as the start of a conversation: then it stays one, whatever other tabs do. */
  starts?: true
}

/** All that outlives the page. */
export interface Kept {
  session: VisitorSession | null
  conversationId: ConversationId | null
  outbox: Entry[]
  /** When the newest message that was looked at was written; by the server's clock. */
  seenAt?: number
}

export interface KeptStore {
  read(): Kept
  /** Writes nothing when `change` gives back what it got. */
  update(change: (kept: Kept) => Kept): void
  /** False: in memory from now on, and gone from storage. */
  allow(allowed: boolean): void
}

const FORMAT = 1
const nothing: Kept = { session: null, conversationId: null, outbox: [] }

/**
 * One entry of the browser's storage, shared by the tabs of a profile. Where storage is missing, blocked or full,
 * it is kept in memory and ends with the page.
 */
export function createKeptStore(storage: Storage | null, key: string): KeptStore {
  let memory: Kept | null = storage ? null : nothing

  function read(): Kept {
    if (memory) return memory
    try {
      const { format, ...kept } = JSON.parse(storage?.getItem(key) ?? '{}')
      return format === FORMAT ? kept : nothing
    } catch (error) {
      if (!(error instanceof SyntaxError)) memory = nothing
      return nothing
    }
  }

  function write(kept: Kept) {
    if (memory) {
      memory = kept
      return
    }
    try {
      if (kept.session || kept.outbox.length)
        storage?.setItem(key, JSON.stringify({ format: FORMAT, ...kept }))
      else storage?.removeItem(key)
    } catch {
      memory = kept
    }
  }

  return {
    read,
    update(change) {
      const before = read()
      const after = change(before)
      if (after !== before) write(after)
    },
    allow(allowed) {
      if (!storage || allowed === !memory) return
      const kept = read()
      write(nothing)
      memory = allowed ? null : kept
      write(kept)
    },
  }
}
