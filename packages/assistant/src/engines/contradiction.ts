/** Signs that a passage speaks of something near what was asked, and not of it; each 0 or 1. */
export interface Contradiction {
  /** The question asks what is not so, and the passage says only what is. */
  negated: number
  /** The question says a word ("last", "unlawful") of which the passage has only the opposite. */
  opposite: number
  /** A number of the question stands nowhere in the passage. */
  otherNumber: number
}

const NO =
  /^(?:not|never|no|none|nobody|nothing|without|cannot|non|\p{L}+n't|nunca|sin|ning[uú]n\p{L}*|jamais|sans|pas|nicht|kein\p{L}*|nie|niemals|ohne|mai|senza|nessun\p{L}*|não|sem|nenhum\p{L}*|niet|geen|nooit|zonder|bez|не|нет|никогда|без|değil|inte|aldrig|utan)$/u
/** Who writes of themselves tells of a trouble: "I did not get a receipt" asks for no exception. */
const OWN =
  /^(?:i|i'm|i've|i'd|my|me|we|our|us|you|your|mi|mis|yo|nos|je|j'ai|mon|ma|mes|ich|mein\p{L}*|mir|mich|wir|io|mio|mia|meu|minha|ik|mijn|я|мой|моя|мне)$/u
const PREFIX = /^(?:un|in|im|dis|ir|il|mis|non)(?=[a-z]{4})/

const OPPOSITES = new Map<string, string[]>()
for (const pair of `first last|most least|most fewest|largest smallest|highest lowest|biggest smallest|more less|more fewer|before after|north south|east west|northern southern|eastern western|increase decrease|increased decreased|increasing decreasing|higher lower|large small|great small|begin end|began ended|start end|started ended|open closed|male female|men women|son daughter|father mother|old new|oldest newest|oldest youngest|early late|earliest latest|rich poor|good bad|best worst|win lose|won lost|allowed prohibited|inside outside|above below|public private|strong weak|hot cold|wet dry|upper lower|left right|true false|buy sell|built destroyed|created destroyed|accept reject|accepted rejected|support oppose|supported opposed|easy difficult|easy hard|short long|minimum maximum|common rare|simple complex|positive negative|major minor|majority minority|enter leave|import export|gain lose|gained lost|winter summer|urban rural|internal external|legal illegal|top bottom|arrive depart|appear disappear|add remove|agree disagree|heavy light|wide narrow|success failure|include exclude|included excluded`.split(
  '|',
)) {
  const [one = '', other = ''] = pair.split(' ')
  OPPOSITES.set(one, [...(OPPOSITES.get(one) ?? []), other])
  OPPOSITES.set(other, [...(OPPOSITES.get(other) ?? []), one])
}

/** Holds a question against a passage and the sentences around its quote. */
export function contradiction(question: string, passage: string, around: string): Contradiction {
  const asked = wordsOf(question)
  const held = new Set(wordsOf(passage))
  const isNegated =
    asked.some((word) => NO.test(word)) &&
    !asked.some((word) => OWN.test(word)) &&
    !wordsOf(around).some((word) => NO.test(word))
  const isOpposite = asked.some(
    (word) => !held.has(word) && oppositesOf(word).some((opposite) => held.has(opposite)),
  )
  const numbers = question.match(/\d[\d,.]*\d|\d/g) ?? []
  return {
    negated: isNegated ? 1 : 0,
    opposite: isOpposite ? 1 : 0,
    otherNumber: numbers.some((number) => !passage.includes(number)) ? 1 : 0,
  }
}

/** Whether a text holds a word that denies, in any of the languages known. */
export function saysNo(text: string): boolean {
  return wordsOf(text).some((word) => NO.test(word))
}

/** Words that are known to say the opposite; guesses none from a prefix. */
export function knownOpposites(word: string): string[] {
  return OPPOSITES.get(word) ?? []
}

function oppositesOf(word: string): string[] {
  const known = knownOpposites(word)
  return PREFIX.test(word) ? [...known, word.replace(PREFIX, '')] : known
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  )
}
