import type { OutputOf, VisitorId } from '@baton/contracts'
import {
  bumpVisitorGeneration,
  findVisitor,
  findVisitorBySubject,
  insertVisitor,
  isVerified,
  moveConversations,
  type SiteStore,
  saveIdentity,
  setAlwaysPerson,
  setBlocked,
  setVisitorName,
} from '@baton/store'
import { openVisitorSession, type TokenMaker } from './visitor-session.ts'

export interface Vouched {
  /** What the site calls this visitor, always. */
  subject: string
  name?: string
  /** What else it says of them, for the policy. Default nothing. */
  attributes?: Record<string, string>
  /** Whose session asks; null for one without. */
  visitorId: VisitorId | null
}

/**
 * A session for a visitor whom the site vouches for. What an anonymous visitor said goes along only when their own
 * session asks, and a block and the wish for a person with it. Somebody else who was vouched for before on the same browser keeps what is theirs.
 */
export function identifyVisitor(
  store: SiteStore,
  tokens: TokenMaker,
  { subject, name, attributes, visitorId }: Vouched,
): OutputOf<'identify'> {
  return store.transaction(() => {
    const known = findVisitorBySubject(store, subject)
    const anonymous = visitorId !== null && !isVerified(store, visitorId) ? visitorId : null
    const id = known ?? anonymous ?? insertVisitor(store, {}).id
    saveIdentity(store, { subject, visitorId: id, attributes })
    if (name) setVisitorName(store, id, name)
    if (anonymous && anonymous !== id) {
      const before = findVisitor(store, anonymous)
      if (before?.blockedAt) setBlocked(store, id, true)
      if (before?.alwaysPerson) setAlwaysPerson(store, id, true)
      moveConversations(store, anonymous, id)
      bumpVisitorGeneration(store, anonymous)
    }
    const { generation = 0 } = findVisitor(store, id) ?? {}
    const session = openVisitorSession(store, tokens, { id, generation })
    return { session, kept: visitorId === id || anonymous !== null }
  })
}
