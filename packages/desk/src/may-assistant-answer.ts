import { type ConversationRow, readSettings, type SiteStore } from '@baton/store'

/** By who holds control; in the queue the site decides. */
export function mayAssistantAnswer(store: SiteStore, { control }: ConversationRow): boolean {
  switch (control) {
    case 'assistant':
      return true
    case 'queue':
      return readSettings(store).helpWhileWaiting
    case 'agent':
      return false
  }
}
