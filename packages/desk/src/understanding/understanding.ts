import { setTimeout } from 'node:timers/promises'
import type { TurnSignals } from '@baton/assistant'
import type { ConversationId } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import type { TrainingOptions } from './train-intents.ts'

// A visitor's request is answered before any of this is loaded.
const scorers = () => import('./score-conversation.ts')
const learner = () => import('./train-intents.ts')
const sets = () => import('./starter-sets.ts')

let warm: Promise<void> | undefined

/** Makes the scorers ready, so that no visitor waits for that. */
export function warmUpScorers(): Promise<void> {
  warm ??= import('./warm-up.ts')
    .then(({ warmUp }) => warmUp())
    .catch((error) => {
      warm = undefined
      throw error
    })
  return warm
}

/** Two megabytes of weights are read apart from the first turn that needs them: others are served in between. */
async function readyScorers(store: SiteStore) {
  await warmUpScorers()
  const ready = await scorers()
  if (ready.readClassifier(store)) await setTimeout(0)
  return ready
}

/**
 * Scores what visitors wrote in a conversation and nobody has scored: what the assistant, the policy and staff go by.
 * Nothing is planned for it: what a crash leaves unscored is scored with the visitor's next message.
 */
export async function understandMessages(store: SiteStore, conversationId: ConversationId): Promise<void> {
  const { scoreConversation } = await readyScorers(store)
  scoreConversation(store, conversationId)
}

/** What a text would be understood as, on its own; nothing is stored. */
export async function understandText(store: SiteStore, text: string): Promise<TurnSignals> {
  const { scoreText } = await readyScorers(store)
  return scoreText(store, { text, history: [], language: null, at: store.now() })
}

/** Learns the site's intents anew from their examples: see `trainSiteIntents`. */
export async function trainIntents(store: SiteStore, options: TrainingOptions): Promise<void> {
  const { trainSiteIntents } = await learner()
  await trainSiteIntents(store, options)
}

/** Sets of intents to begin with. */
export const listStarterSets = async (store: SiteStore) => (await sets()).listStarterSets(store)

/** What adds the intents of a set to a site, and says how many are new; undefined when there is no such set. */
export const findStarterSet = async (id: string) => (await sets()).findStarterSet(id)
