import type { ModelFaultKind, ModelReport, WithheldReason } from '@baton/contracts'

/** What went wrong with the model, to stand in a list after "Faults". */
export const faultWords: Record<ModelFaultKind, string> = {
  bad_request: 'the request was refused as wrong',
  unauthorised: 'the key was refused',
  forbidden: 'the key may not use this model',
  not_found: 'there is no such model',
  too_large: 'the request was too large',
  rate_limited: 'too many requests',
  server_error: 'an error of its server',
  overloaded: 'overloaded',
  unreachable: 'its server could not be reached',
  slow_start: 'no sign of life in time',
  no_text: 'no text in time',
  stalled: 'it fell silent',
  too_long: 'the answer took too long',
  cut_off: 'the connection broke off',
  malformed: 'it sent something unreadable',
  refused: 'it refused to answer',
  out_of_tokens: 'the answer reached its token limit',
  empty: 'the answer was empty',
  bad_tool_input: 'it used a tool wrongly',
  tool_loop: 'it went on searching',
}

/** Why quotes answered, to stand after "Quotes: ". */
export const insteadWords: Record<NonNullable<ModelReport['insteadOfModel']>, string> = {
  fault: 'the model failed',
  breaker_open: 'the model had failed again and again and was left alone',
  over_budget: 'the tokens for today are used up',
  withheld: 'the help pages did not bear out what the model said',
}

/** Why a sentence of the model did not go out. */
export const withheldWords: Record<WithheldReason, string> = {
  not_quoted: 'its source does not say it',
  number: 'a number that no source holds',
  address: 'an address that no source holds',
  uncited: 'a fact without a source',
  promise: 'a promise that nobody would keep',
  link: 'a link that is not allowed',
}

const toolWords: Record<string, string> = {
  search_knowledge: 'Searched again',
  no_answer: 'Gave no answer',
  handoff: 'Asked for a person',
}

/** What a tool call did; a tool without words is shown by its name. */
export const toolInWords = (name: string): string => toolWords[name] ?? name

const whole = new Intl.NumberFormat('en')
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' })
const tinyDollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 2,
})

/** "1,204". */
export const countInWords = (count: number): string => whole.format(count)

/** "4.1M", for figures that are read at a glance. */
export const shortCount = (count: number): string => short.format(count)

/** Millionths of a US dollar: "$3.12", below a cent "$0.00041". */
export function costInWords(micros: number): string {
  const amount = micros / 1_000_000
  return amount > 0 && amount < 0.01 ? tinyDollars.format(amount) : dollars.format(amount)
}
