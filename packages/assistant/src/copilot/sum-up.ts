import { plainText } from '@baton/markup'
import type { Turn } from '../assistant.ts'
import { isMatter } from './open-ask.ts'
import { hasSameFigures } from './same-figures.ts'
import type { Point, Summed } from './tasks.ts'

const MOST = 4
const LETTERS = 240

export type NamedTurn = Turn & {
  /** Of an agent. */
  name?: string
}

/** A conversation in its own words: the visitor's asks, and the first words of what they were answered. */
export function sumUp(turns: NamedTurn[], language: string): Omit<Summed, 'model'> {
  const asks = turns.flatMap(({ author, text }, n) =>
    author === 'visitor' && isMatter(text, language) ? [{ text: begin(text), from: [n + 1] }] : [],
  )
  const tried = turns.flatMap((turn, n) => {
    if (turn.author === 'visitor') return []
    const by = turn.author === 'agent' ? (turn.name ?? 'A colleague') : 'Assistant'
    const text = turn.tier === 3 ? 'had no answer.' : begin(turn.text)
    return [{ text: turn.tier === 3 ? `${by} ${text}` : `${by}: ${text}`, from: [n + 1] }]
  })
  return { asks: firstAndLast(withoutRepeats(asks)), tried: tried.slice(-MOST) }
}

/** What a model wrote, as far as the turns that it names bear it out: their numbers and addresses, and no others. */
export function borneOutPoints(points: Point[], turns: Pick<Turn, 'text'>[], language: string): Point[] {
  return points.flatMap(({ text, from }) => {
    const named = [...new Set(from)].filter((n) => turns[n - 1] !== undefined)
    const said = named.map((n) => turns[n - 1]?.text ?? '').join('\n')
    const isBorneOut = named.length > 0 && hasSameFigures({ text, language }, { text: said, language })
    return isBorneOut ? [{ text, from: named }] : []
  })
}

/** How it began, and how it goes on now. */
const firstAndLast = (points: Point[]) =>
  points.length > MOST ? [...points.slice(0, 1), ...points.slice(1 - MOST)] : points

function withoutRepeats(points: Point[]): Point[] {
  return points.filter(({ text }, at) => points.findLastIndex((other) => other.text === text) === at)
}

/** The first sentences that fit, of the text without markup and markers. */
function begin(text: string): string {
  const plain = plainText(text).replace(/\s+/g, ' ').trim()
  if (plain.length <= LETTERS) return plain
  const cut = plain.slice(0, LETTERS)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '))
  return end > LETTERS / 3 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
