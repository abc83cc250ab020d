import type { Citation, Passage, WithheldReason } from '@baton/contracts'
import { isAllowedLink } from '@baton/markup'
import type { EngineRequest } from '../engine.ts'
import { visibleText } from '../engines/claude/visible-text.ts'
import { addressKey } from './addresses.ts'
import type { Citations } from './citations.ts'
import { type Evidence, evidenceOf, readEvidence, unborne } from './evidence.ts'
import { findQuote } from './find-quote.ts'
import { holdsCanary } from './holds-canary.ts'
import { promiseOf } from './promise.ts'
import { linksOf, linkTexts, safeMarkup } from './safe-markup.ts'
import { type Speakers, statesFact, wordsOf } from './states-fact.ts'
import { borneShare, isBorneOut } from './support.ts'

/** Where a sentence is said to stand. */
export interface Source {
  /** Undefined: a chunk that nobody showed the model. */
  passage: Passage | undefined
  cited: string
}

export type Verdict =
  | { isFact: boolean; text: string; citations: Citation[] }
  | { isFact: boolean; reason: WithheldReason }

/** All that the checks of one answer share. */
export interface Checks {
  request: EngineRequest
  citations: Citations
  speakers: Speakers
  /** What the visitor wrote in this conversation. */
  said: string
  saidEvidence: Evidence
  /** The addresses that the owner lets the model name. */
  ownerEvidence: Evidence
}

/** A cited sentence of policy ("refunds are paid within 14 days") commits nobody beyond its source. */
const POLICY_SHARE = 0.6
const POLICY_TERMS = 3

export function checksFor(request: EngineRequest, citations: Citations): Checks {
  const { question, history, language, persona, visitorName = '', allowedOrigins = [] } = request
  const turns = history.filter(({ author }) => author === 'visitor').map(({ text }) => text)
  const said = [...turns, question].join('\n')
  const owner = readEvidence(persona?.instructions ?? '', language)
  const isOurs = (address: string) =>
    allowedOrigins.some((origin) => address.startsWith(`${addressKey(origin)}/`))
  return {
    request,
    citations,
    said,
    saidEvidence: readEvidence(said, language),
    ownerEvidence: { values: new Set(), addresses: new Set([...owner.addresses].filter(isOurs)) },
    speakers: {
      language,
      visitorWords: new Set(wordsOf(said)),
      names: new Set(wordsOf([persona?.name, persona?.siteName, shortName(visitorName)].join(' '))),
    },
  }
}

/** Whether a sentence may go out, with its citations; `before` is what went out already. */
export function checkPiece(written: string, sources: Source[], checks: Checks, before = ''): Verdict {
  const text = visibleText(written)
  const { language } = checks.request
  const isFact = statesFact(linkTexts(text), checks.speakers)
  const withhold = (reason: WithheldReason): Verdict => ({ isFact, reason })
  if (holdsCanary(text, before)) return withhold('not_quoted')

  const quotes = sources.map(({ passage, cited }) => ({
    passage,
    quote: passage && findQuote(cited, passage.text),
  }))
  if (quotes.some(({ quote }) => !quote)) return withhold('not_quoted')
  const passages = [...new Set(sources.flatMap(({ passage }) => passage ?? []))]
  const of = { language, sources: passages, said: checks.said }
  if (isPromise(text, of)) return withhold('promise')
  const evidence = [...passages.map(evidenceOf), checks.saidEvidence, checks.ownerEvidence]
  const missing = unborne({ text: linkTexts(text), isFact, language }, evidence)
  if (missing) return withhold(missing)
  if (isFact && passages.length === 0) return withhold('uncited')
  if (isFact && !isBorneOut(linkTexts(text), of)) return withhold('not_quoted')

  const citations = isFact || /\d/.test(text) ? citationsOf(quotes, checks) : []
  if (!citations) return withhold('uncited')
  const isAllowed = linkRule(passages, checks)
  const safe = safeMarkup(text, isAllowed)
  return linksOf(safe).every(isAllowed) ? { isFact, text: safe, citations } : withhold('link')
}

function citationsOf(
  quotes: { passage: Passage | undefined; quote: string | null | undefined }[],
  { citations }: Checks,
): Citation[] | null {
  const found = quotes.flatMap(({ passage, quote }) =>
    passage && quote ? [citations.find(passage, quote)] : [],
  )
  const known = found.flatMap((citation) => citation ?? [])
  return known.length === 0 && found.length > 0 ? null : [...new Set(known)]
}

function isPromise(text: string, of: { language: string; sources: Passage[]; said: string }): boolean {
  const promise = promiseOf(text, of.language)
  if (!promise) return false
  const says = letters(text)
  if (of.sources.some((source) => letters(source.text).includes(says))) return false
  if (promise === 'done') return true
  return (borneShare(text, { ...of, said: '', leastTerms: POLICY_TERMS }) ?? 0) < POLICY_SHARE
}

/** Sources that this sentence cites, and of the allowed origins what a source or the owner names: the rest is made up. */
function linkRule(passages: Passage[], { request, ownerEvidence }: Checks): (url: string) => boolean {
  const { allowedOrigins = [] } = request
  const cited = passages.flatMap(({ url }) => url ?? [])
  const inText = passages.map(evidenceOf).concat(ownerEvidence)
  const isNamed = (url: string) => inText.some(({ addresses }) => addresses.has(addressKey(url)))
  return (url) =>
    isAllowedLink(url, { allowedUrls: cited, allowedOrigins }) && (cited.includes(url) || isNamed(url))
}

/** Who gives a sentence as their name is not repeated. */
function shortName(name: string): string {
  return wordsOf(name).length <= 3 ? name : ''
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
