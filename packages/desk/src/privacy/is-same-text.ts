import type { Message } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import { isMaskedForm, unmask } from '@baton/understanding/mask'
import { openOriginals } from './mask-message.ts'
import type { Seal } from './seal.ts'

/**
 * Do these words make this message? A visitor's may have been masked since, under settings that no longer hold; where
 * what was masked cannot be read any more, all the rest must be the same.
 */
export function isSameText(store: SiteStore, message: Message, text: string, seal?: Seal): boolean {
  if (message.text === text) return true
  if (message.author.kind !== 'visitor') return false
  return isMaskedForm(unmask(message.text, openOriginals(store, message.conversationId, seal)), text)
}
