import { findEntities, findPersonalData } from '@baton/understanding'
import type { FoundEntity } from './entity-figures.ts'

/** All that is named in a text, entities and personal data alike, under one list of types. */
export function namedIn(text: string, { now, language }: { now: Date; language: string }): FoundEntity[] {
  const entities = findEntities(text, { now, language, timeZone: 'UTC' })
  const personal = findPersonalData(text).map(({ kind, start, end }) => ({ type: kind, start, end }))
  return [...entities, ...personal].map(({ type, start, end }) => ({ type, start, end }))
}
