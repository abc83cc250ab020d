import { findDates } from './entities/dates/find-dates.ts'
import { findAmounts } from './entities/find-amounts.ts'
import { findUrls } from './entities/find-urls.ts'
import { readySensitive } from './find-sensitive.ts'
import { conceptIndex } from './person/concept-index.ts'
import { conceptWords } from './person/concept-words.ts'
import { findAddressesOnline } from './personal/find-addresses-online.ts'
import { findCards } from './personal/find-cards.ts'
import { findIbans } from './personal/find-ibans.ts'
import { findPhones } from './personal/find-phones.ts'

const TEXT = 'where is my parcel 12'
const finders = [
  () => findAddressesOnline(TEXT),
  () => findUrls(TEXT),
  () => findAmounts(TEXT, undefined),
  () => findDates(TEXT, { now: new Date(0), timeZone: 'UTC' }),
  () => findPhones(TEXT),
  () => findCards(TEXT),
  () => findIbans(TEXT),
]

/**
 * What the first scores would else make ready at once: patterns and words of every language. Loop it before a server
 * listens, and between two slices do other work.
 */
export function* makeReady(): Generator<void, void> {
  yield* readySensitive()
  for (const find of finders) {
    find()
    yield
  }
  for (const language of Object.keys(conceptWords)) {
    conceptIndex(language)
    yield
  }
}
