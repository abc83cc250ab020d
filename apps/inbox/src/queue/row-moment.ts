import type { AgentId, Conversation } from '@baton/contracts'
import { shortAge } from '../state/time-words.ts'
import { countdown } from '../team/clock-words.ts'
import { elapsedShare, glyphOf } from './state-glyph.tsx'

const drawn = new WeakMap<Conversation, { words: string; now: number }>()

/** The time that a row is drawn for: goes on only when it would show other words, so that a tick draws few rows again. */
export function rowMoment(row: Conversation, me: AgentId, now: number): number {
  const words = `${timeOf(row, now)}/${glyphOf(row, me, now)}/${Math.round(elapsedShare(row, now) * 100)}`
  const known = drawn.get(row)
  if (known?.words === words) return known.now
  drawn.set(row, { words, now })
  return now
}

const timeOf = ({ clock, waitingSince, lastMessageAt }: Conversation, now: number) =>
  clock ? countdown(clock.dueAt, now) : shortAge(now - (waitingSince ?? lastMessageAt))
