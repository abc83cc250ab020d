import type { AssistantDependencies } from '@baton/assistant'
import { type ConversationRow, readSettings, readVisitor, type SiteStore } from '@baton/store'

/** Whom the assistant speaks for, and to whom. */
export type SpeakingFor = Required<Pick<AssistantDependencies, 'persona' | 'allowedOrigins'>> &
  Pick<AssistantDependencies, 'visitorName'>

export function readSpeakingFor(store: SiteStore, { visitorId }: ConversationRow): SpeakingFor {
  const { assistant, appearance, origins } = readSettings(store)
  const { name } = readVisitor(store, visitorId) ?? {}
  const persona = { ...assistant, siteName: appearance.name }
  return { persona, allowedOrigins: origins, visitorName: name ?? undefined }
}
