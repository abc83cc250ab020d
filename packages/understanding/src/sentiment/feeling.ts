import { feelingOf, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** How far back a "not" or a "very" is heard. */
const REACH = 3
const REVERSED = -0.6
const LOUDER = 1.4
const AFTER_BUT = 1.3
const BEFORE_BUT = 0.6
/** A "not" that turns no feeling around ("it has not come") is itself a little blame; so are two, and no more. */
const UNMET = -0.6
const MOST_UNMET = 2
const SENTENCE_ENDS = new Set('.!?。！？\n')

/** What each token adds to the feeling of a text, with what stands before it. */
export function feelingsOf(all: Token[], lexicon: Lexicon): number[] {
  const tokens = withoutIdle(all, lexicon)
  const feelings = tokens.map(() => 0)
  for (let at = 0; at < tokens.length; at++) {
    const { value, length } = valueAt(tokens, at, lexicon)
    if (value === 0) continue
    const last = tokens[at + length - 1]
    const louder = last?.isLoud || last?.isStretched ? LOUDER : 1
    feelings[at] = value * louder * before(tokens, at, lexicon)
    at += length - 1
  }
  for (const at of unmetIn(tokens, feelings, lexicon)) feelings[at] = UNMET
  const but = tokens.findLastIndex(({ word }, at) => at > 0 && lexicon.turns.has(word))
  return but < 0 ? feelings : feelings.map((feeling, at) => feeling * (at < but ? BEFORE_BUT : AFTER_BUT))
}

/** Words of idle phrases ("whether or not", "nothing but") are no words: they neither feel nor turn a feeling around. */
function withoutIdle(all: Token[], { idle, topics }: Lexicon): Token[] {
  const tokens = all.slice()
  const blank = (at: number) => {
    const token = tokens[at]
    if (token) tokens[at] = { ...token, word: '' }
  }
  for (let at = 0; at < all.length; at++) {
    const word = all[at]?.word ?? ''
    const rest = idle.get(word)?.find((one) => one.every((part, index) => all[at + 1 + index]?.word === part))
    if (rest) for (let index = 0; index <= rest.length; index++) blank(at + index)
    else if (topics.has(word) && isAsked(all, at)) blank(at)
    at += rest?.length ?? 0
  }
  return tokens
}

/** Whether the sentence ends in a question mark. */
function isAsked(tokens: Token[], at: number): boolean {
  const end = tokens.slice(at).find(({ word }) => SENTENCE_ENDS.has(word))
  return end?.word === '?' || end?.word === '？'
}

/** Where a "not" stands before words without feeling; a plain "no" that answers a question has no word after it. */
function unmetIn(tokens: Token[], feelings: number[], { negations }: Lexicon): number[] {
  const isUnmet = (word: string, at: number) =>
    negations.has(word) &&
    tokens[at + 1]?.kind === 'word' &&
    feelings.slice(at, at + 1 + REACH).every((feeling) => feeling === 0)
  return tokens.flatMap(({ word }, at) => (isUnmet(word, at) ? [at] : [])).slice(0, MOST_UNMET)
}

function valueAt(tokens: Token[], at: number, lexicon: Lexicon): { value: number; length: number } {
  const { word = '' } = tokens[at] ?? {}
  for (const { rest, value } of lexicon.phrases.get(word) ?? [])
    if (rest.every((part, index) => tokens[at + 1 + index]?.word === part))
      return { value, length: rest.length + 1 }
  const value = feelingOf(word, lexicon)
  if (value !== 0 || !/(.)\1/.test(word)) return { value, length: 1 }
  // "baad" is "bad"; a "rapper" has nothing to do with words that begin with "rape".
  return { value: lexicon.exact.get(word.replace(/(\p{L})\1+/gu, '$1')) ?? 0, length: 1 }
}

/** What the words before one make of it: turned around by "not", stronger by "very". */
function before(tokens: Token[], at: number, lexicon: Lexicon): number {
  let factor = 1
  for (let back = 1; back <= REACH; back++) {
    const token = tokens[at - back]
    if (!token || token.kind === 'stop') break
    if (lexicon.negations.has(token.word)) return factor * REVERSED
    const degree = lexicon.degrees.get(token.word)
    if (degree) factor *= 1 + (degree - 1) * (back === 1 ? 1 : 0.6)
  }
  return factor
}
