import { findAddressesOnline } from './personal/find-addresses-online.ts'
import { findCards } from './personal/find-cards.ts'
import { findIbans } from './personal/find-ibans.ts'
import { findNationalIds } from './personal/find-national-ids.ts'
import { findPhones } from './personal/find-phones.ts'
import { findStreetAddresses } from './personal/find-street-addresses.ts'
import type { PersonalData, PersonalKind, Span } from './personal/personal-data.ts'

export type { PersonalData, PersonalKind, Span }

/** The surest first: what one has taken the next may not take again. */
const FINDERS = [findAddressesOnline, findIbans, findCards, findNationalIds, findPhones, findStreetAddresses]

/** One in some 4,000 holds digits that pass a check. */
const UUID = /(?<![\p{L}\p{N}])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}])/giu

/**
 * Personal data in a text, from left to right and without overlaps. Cards, accounts and national numbers must pass
 * their check digits; card numbers made for tests are left alone, and so is all that lies in `leave` (order numbers). What
 * only touches it is found: four digits of a card may look like an order. Parts of a UUID are none.
 */
export function findPersonalData(text: string, leave: Span[] = []): PersonalData[] {
  const uuids = [...text.matchAll(UUID)].map(({ 0: { length }, index }) => [index, index + length] as const)
  const cutsUuid = (one: Span) =>
    uuids.some(([start, end]) => one.start < end && start < one.end && (one.start > start || one.end < end))
  const taken: Span[] = []
  const found: PersonalData[] = []
  for (const find of FINDERS) {
    for (const one of find(text)) {
      if (leave.some(({ start, end }) => start <= one.start && one.end <= end)) continue
      if (cutsUuid(one)) continue
      if (taken.some(({ start, end }) => one.start < end && start < one.end)) continue
      taken.push(one)
      found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
