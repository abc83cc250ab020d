import { todayIn } from './entities/dates/calendar.ts'
import { dateWords } from './entities/dates/date-words.ts'
import { findDates } from './entities/dates/find-dates.ts'
import { readySpokenDates } from './entities/dates/spoken-dates.ts'
import { findAmounts } from './entities/find-amounts.ts'
import { findUrls } from './entities/find-urls.ts'
import { readySensitive } from './find-sensitive.ts'
import { readyConcepts } from './person/concept-index.ts'
import { conceptWords } from './person/concept-words.ts'
import { findAddressesOnline } from './personal/find-addresses-online.ts'
import { findCards } from './personal/find-cards.ts'
import { findIbans } from './personal/find-ibans.ts'
import { findPhones } from './personal/find-phones.ts'

const TEXT = 'where is my parcel 12'
/** What the first clock of a program would load at once, 20 to 25 ms of it, in parts that do not depend on the language. */
const clocks = [
  () => new Intl.Collator('en-CA'),
  () => Intl.DateTimeFormat.supportedLocalesOf('en-CA'),
  () => new Intl.NumberFormat('en-CA'),
  () => todayIn('UTC', new Date(0)),
]
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
  for (const words of Object.values(dateWords)) yield* readySpokenDates(words)
  for (const find of [...clocks, ...finders]) {
    find()
    yield
  }
  for (const language of Object.keys(conceptWords)) {
    yield* readyConcepts(language)
    yield
  }
}
