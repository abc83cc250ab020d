import { setTimeout } from 'node:timers/promises'
import {
  detectLanguage,
  findEntities,
  findSensitive,
  isComplaintAboutAnswer,
  makeReady,
  readThesaurus,
  scoreSentiment,
  scoreUrgency,
  wantsPerson,
} from '@baton/understanding'

/** With praise in it: only there irony is looked for. */
const text = 'Thanks! Where is my parcel 12?'
const firstCalls = [
  () => detectLanguage(text, 'en'),
  () => scoreSentiment(text, 'en'),
  () => scoreUrgency(text, 'en'),
  () => findEntities(text, { now: new Date(), timeZone: 'UTC', language: 'en' }),
  () => findSensitive(text),
  () => isComplaintAboutAnswer(text, [{ author: 'assistant', text }]),
  () => wantsPerson(text, 'en'),
]

/**
 * The first call of each scorer makes its patterns ready, which takes many times as long: one at a time, between others'
 * work. What the first turn calls is loaded too.
 */
export async function warmUp(): Promise<void> {
  for (const _ of makeReady()) await setTimeout(0)
  // Twice: an engine makes a pattern fast when it is used again.
  for (const call of [...firstCalls, ...firstCalls]) {
    call()
    await setTimeout(0)
  }
  for (const _ of readThesaurus()) await setTimeout(0)
  await import('./score-conversation.ts')
}
