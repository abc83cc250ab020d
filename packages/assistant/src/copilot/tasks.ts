import type { Persona, Turn } from '../assistant.ts'

/** Words of people to be put in another way. */
export interface DraftToChange {
  how: 'shorter' | 'warmer' | 'translate'
  texts: string[]
  /** BCP 47. Of the texts; of a translation, the one to come. */
  language: string
  persona?: Persona
}

/** In the order in which they were given, and who wrote them. */
export interface Redrafted {
  texts: string[]
  model: string
}

export interface ConversationToSum {
  /** Oldest first. */
  turns: Pick<Turn, 'author' | 'text'>[]
  /** BCP 47: of the summary. */
  language: string
  persona?: Persona
}

/** One line of a summary; `from` counts the turns that say so, from 1. */
export interface Point {
  text: string
  from: number[]
}

export interface Summed {
  /** What the visitor wants. */
  asks: Point[]
  /** What was answered and done. */
  tried: Point[]
  model: string
}
