import type { SiteStore } from '@baton/store'
import { warmUpScorers } from '../understanding/understanding.ts'
import type { ReplayInput, replayPolicy } from './replay.ts'

/** As `replayPolicy`, once it is loaded with the scorers, by which what nobody has scored is scored on the way. */
export async function openReplay(
  store: SiteStore,
  input: Omit<ReplayInput, 'score'>,
): Promise<ReturnType<typeof replayPolicy>> {
  const replay = await import('./replay.ts')
  await warmUpScorers()
  const { scoreText } = await import('../understanding/score-conversation.ts')
  return replay.replayPolicy(store, {
    ...input,
    score: (text, history, language, at) => scoreText(store, { text, history, language, at }),
  })
}
