import type { AssistantDependencies } from '@baton/assistant'
import { type ConversationRow, listIntents, readSettings, readVisitor, type SiteStore } from '@baton/store'
import { readPolicy } from './policy/read-policy.ts'

/** Whom the assistant speaks for, and to whom. */
export type SpeakingFor = Required<
  Pick<AssistantDependencies, 'persona' | 'allowedOrigins' | 'policy' | 'intents'>
> &
  Pick<AssistantDependencies, 'visitorName'>

export function readSpeakingFor(store: SiteStore, { visitorId }: ConversationRow): SpeakingFor {
  const { assistant, appearance, origins } = readSettings(store)
  const { name } = readVisitor(store, visitorId) ?? {}
  const persona = { ...assistant, siteName: appearance.name }
  return {
    ...{ persona, policy: readPolicy(store), intents: listIntents(store) },
    ...{ allowedOrigins: origins, visitorName: name ?? undefined },
  }
}
