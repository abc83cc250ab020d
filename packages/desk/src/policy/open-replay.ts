import type { SiteStore } from '@baton/store'
import { type ReplayInput, replayPolicy } from './replay.ts'

/** As `replayPolicy`, once the scorers are loaded, by which what nobody has scored is scored on the way. */
export async function openReplay(
  store: SiteStore,
  input: Omit<ReplayInput, 'score'>,
): Promise<ReturnType<typeof replayPolicy>> {
  const { scoreText } = await import('../understanding/score-conversation.ts')
  return replayPolicy(store, {
    ...input,
    score: (text, history, language, at) => scoreText(store, { text, history, language, at }),
  })
}
