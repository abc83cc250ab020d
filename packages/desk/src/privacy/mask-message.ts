import type { ConversationId } from '@baton/contracts'
import { keepOriginals, listOriginals, readSettings, type SiteStore } from '@baton/store'
import { findOrderNumbers } from '@baton/understanding/find-order-numbers'
import { findPersonalData } from '@baton/understanding/find-personal-data'
import { mask } from '@baton/understanding/mask'
import type { Seal } from './seal.ts'

/**
 * A visitor's words without what the site wants masked, inside the caller's transaction. Numbering goes on over the
 * conversation. What was masked is kept sealed where somebody may read it; without a seal it is not kept.
 */
export function maskMessage(
  store: SiteStore,
  { conversationId, text, seal }: { conversationId: ConversationId; text: string; seal?: Seal },
): string {
  const { masking, orderNumbers } = readSettings(store).understanding
  if (masking.kinds.length === 0) return text
  const personal = findPersonalData(text, findOrderNumbers(text, orderNumbers))
  const found = personal.filter(({ kind }) => masking.kinds.includes(kind))
  if (found.length === 0) return text
  const known = openOriginals(store, conversationId, seal)
  const masked = mask(text, found, known)
  const isKept = seal && masking.reveal !== 'nobody'
  const fresh = Object.entries(masked.originals).filter(([placeholder]) => !Object.hasOwn(known, placeholder))
  keepOriginals(
    store,
    conversationId,
    fresh.map(([placeholder, value]) => ({ placeholder, sealed: isKept ? seal.close(value) : null })),
  )
  return masked.text
}

/** What a conversation's placeholders stand for; empty where that cannot be read. */
export function openOriginals(
  store: SiteStore,
  conversationId: ConversationId,
  seal: Seal | undefined,
): Record<string, string> {
  const kept = listOriginals(store, conversationId)
  return Object.fromEntries(
    kept.map(({ placeholder, sealed }) => [placeholder, (sealed && seal?.open(sealed)) ?? '']),
  )
}
