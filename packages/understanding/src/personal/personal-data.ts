export type PersonalKind = 'email' | 'phone' | 'card' | 'iban' | 'ip' | 'national_id' | 'address'

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export interface PersonalData extends Span {
  kind: PersonalKind
  /** The country whose rule it passed, ISO 3166, where a rule belongs to one. */
  country?: string
}
