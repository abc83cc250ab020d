import type { Entity } from '@baton/contracts'
import type { MaskedPlace } from '@baton/understanding'

/**
 * Entities of a text as it was written, as they stand in its masked form. What was masked has its placeholder for a
 * value, so that nothing of it is kept beside the message either.
 */
export function maskEntities(entities: Entity[], places: MaskedPlace[]): Entity[] {
  return entities.map((entity) => {
    const { start, end } = entity
    const masked = places.find((place) => place.start < end && start < place.end)
    if (!masked)
      return { ...entity, start: start + shiftBefore(start, places), end: end + shiftBefore(start, places) }
    const from = masked.start + shiftBefore(masked.start, places)
    return { ...entity, start: from, end: from + masked.placeholder.length, value: masked.placeholder }
  })
}

/** How much longer the masked text is up to here. */
function shiftBefore(at: number, places: MaskedPlace[]): number {
  return places
    .filter(({ end }) => end <= at)
    .reduce((sum, { start, end, placeholder }) => sum + placeholder.length - (end - start), 0)
}
