import { type FoundDate, findDates } from './entities/dates/find-dates.ts'
import { type Amount, findAmounts } from './entities/find-amounts.ts'
import {
  findNumberAlone,
  findOrderNumbers,
  type OrderNumber,
  type OrderNumberPattern,
} from './entities/find-order-numbers.ts'
import { findProducts, type ProductMention } from './entities/find-products.ts'
import { findUrls, type UrlMention } from './entities/find-urls.ts'
import { findAddressesOnline } from './personal/find-addresses-online.ts'
import { findPhones } from './personal/find-phones.ts'

export { findOrderNumbers, type OrderNumberPattern }

/** Something named in a text, at `text.slice(start, end)`; places are UTF-16 units. */
export type Entity =
  | OrderNumber
  | Amount
  | FoundDate
  | UrlMention
  | ProductMention
  | { type: 'email' | 'phone'; start: number; end: number; value: string }

export interface EntitySettings {
  now: Date
  /** IANA name, of the site. */
  timeZone: string
  /** BCP 47, of the text; English if left out. */
  language?: string
  orderNumbers?: OrderNumberPattern[]
  products?: string[]
  /** What "$" and "¥" stand for at this site, ISO 4217. */
  currency?: string
}

/**
 * Order numbers, e-mail and web addresses, phones, amounts, days and periods, and products of a list, from left to
 * right and without overlaps. An unknown time zone throws a RangeError that names it.
 */
export function findEntities(text: string, settings: EntitySettings): Entity[] {
  const emails = findAddressesOnline(text).filter(({ kind }) => kind === 'email')
  const valued = (type: 'email' | 'phone', spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => ({ type, start, end, value: text.slice(start, end) }))
  // The surest first: what one has taken the next may not take again.
  const all: Entity[] = [
    ...valued('email', emails),
    ...findUrls(text),
    ...findOrderNumbers(text, settings.orderNumbers),
    ...findAmounts(text, settings.currency),
    ...findDates(text, settings),
    ...valued('phone', findPhones(text)),
    ...findProducts(text, settings.products ?? []),
    ...(settings.orderNumbers?.length ? [] : findNumberAlone(text)),
  ]
  const kept: Entity[] = []
  for (const one of all)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
