import type { Intent } from '@baton/contracts'

/** What fits on a button. */
const LONGEST = 60

/** An intent in words for visitors, to tap: its description where that is short, else its name. */
export function labelOf({ name, description }: Pick<Intent, 'name' | 'description'>): string {
  const sentence = description.replace(/[.。]+$/, '')
  return sentence && sentence.length <= LONGEST ? sentence : wordsOf(name)
}

/** "track-order" and "trackOrder" are "Track order". */
function wordsOf(name: string): string {
  const words = name.replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
