import { setImmediate } from 'node:timers/promises'
import { type Discovery, discoverIntents } from '@baton/understanding'

/** Groups questions into candidate intents; others are served between two slices. */
export async function discoverInSlices(questions: string[]): Promise<Discovery> {
  const work = discoverIntents(questions)
  let slice = work.next()
  while (!slice.done) {
    await setImmediate()
    slice = work.next()
  }
  return slice.value
}

const SHOWN = 12

/** The largest candidate intents as a person reads them in a terminal. */
export function discoveryText({ texts, intents }: Discovery): string {
  const shown = intents.slice(0, SHOWN)
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const covered = shown.reduce((sum, { share }) => sum + share, 0)
  const rows = shown.flatMap(({ name, count, share, examples }) => [
    `${String(count).padStart(6)}  ${percent(share).padStart(5)}  ${name}`,
    ...examples.slice(0, 2).map((example) => `${' '.repeat(15)}${example.slice(0, 90)}`),
  ])
  const intentsCover = shown.length === 1 ? '1 intent covers' : `${shown.length} intents cover`
  return [`${intentsCover} ${percent(covered)} of ${texts} questions.`, ...rows].join('\n')
}
