import { uuidv7 } from 'uuidv7'

/** A new id: its kind, then a UUIDv7 without dashes, so that ids sort by age. */
export function newId<Id extends string>(prefix: string): Id {
  // The one place where a plain string becomes a branded id; the shape is the contracts' regular expression.
  return `${prefix}_${uuidv7().replaceAll('-', '')}` as Id
}
