import type { Intent } from '@baton/contracts'

type Named = Pick<Intent, 'name' | 'description'>

/** What fits on a button. */
const LONGEST = 60

/** Intents in words for visitors, to tap: their descriptions where all of them are short, else their names. */
export function buttonLabels(intents: Named[]): string[] {
  const areShort = intents.every((intent) => sentenceOf(intent) && sentenceOf(intent).length <= LONGEST)
  return intents.map(areShort ? sentenceOf : nameOf)
}

/** Whether a button of this intent may say so. */
export function mayBeLabelled(intent: Named, text: string): boolean {
  const said = text.trim().toLowerCase()
  return [sentenceOf(intent), nameOf(intent)].some((label) => label.toLowerCase() === said)
}

const sentenceOf = ({ description }: Named) => description.trim().replace(/[.。]+$/, '')

/** "track-order" and "trackOrder" are "Track order". */
function nameOf({ name }: Named): string {
  const words = name.replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
