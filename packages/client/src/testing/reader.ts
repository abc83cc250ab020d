import type { ClientId, Part, VisitorFact } from '@baton/contracts'
import { type Change, fold, type Known, nothingKnown } from '../conversation-state.ts'
import { foldPart } from '../fold-part.ts'
import { MiniatureSite } from './miniature-site.ts'

type Frame = { fact: VisitorFact } | { part: Part }
/** A client id for each number. */
export const id = (n: number) => `client-id-number-${n}` as ClientId
/** What is known after these changes. */
export const apply = (known: Known, ...changes: Change[]) => changes.reduce(fold, known)
export const partOf = (part: Part): Change => ({ type: 'part', part, fold: foldPart })
export const changeOf = (frame: Frame): Change =>
  'fact' in frame ? { type: 'fact', fact: frame.fact } : partOf(frame.part)

/** A site with one conversation, and a reader who has read it and hears every frame from then on. */
export function begin() {
  const site = new MiniatureSite()
  const { conversation, message } = site.start('start', 'first', id(0))
  const frames: Frame[] = []
  site.listeners.add((frame) => frames.push(structuredClone(frame)))
  const read: Change = { type: 'read', conversation, messages: [message], asOf: site.asOf }
  return { site, conversationId: conversation.id, frames, known: fold(nothingKnown, read) }
}

/** What a reader knows after these frames. */
export const follow = (known: Known, frames: Frame[]) => apply(known, ...frames.map(changeOf))
