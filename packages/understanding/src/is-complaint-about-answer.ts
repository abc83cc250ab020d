import { stopwords } from './stopwords.ts'
import { complaintPhrases } from './talk/complaint-phrases.ts'
import { fold, foldedWords } from './words/fold.ts'

/** What visitor and assistant said before, the oldest first. */
export interface EarlierTurn {
  author: 'visitor' | 'assistant' | 'agent'
  text: string
}

/** Of the words of both questions so many must be shared. */
const SAME = 0.75
/** No complaint is told by words in a longer text: it tells a story. */
const LONGEST = 600

/**
 * Whether a turn says that the last answer missed: in words ("that's not what I asked", 13 languages), or by asking
 * the same again. Never of a first turn: there is no answer to complain about.
 */
export function isComplaintAboutAnswer(text: string, history: EarlierTurn[]): boolean {
  const answer = history.findLastIndex(({ author }) => author !== 'visitor')
  if (answer < 0) return false
  const folded = fold(text)
  if (text.length <= LONGEST && Object.values(complaintPhrases).some((phrase) => phrase.test(folded)))
    return true
  return history.slice(0, answer).some((turn) => turn.author === 'visitor' && isSameQuestion(turn.text, text))
}

/** Whether two questions are one in nearly the same words; "ok" twice is no question. */
function isSameQuestion(before: string, now: string): boolean {
  const [one, other] = [partsOf(before), partsOf(now)]
  if (one.size < 2 || other.size < 2) return false
  const shared = [...other].filter((part) => one.has(part)).length
  return shared / (one.size + other.size - shared) >= SAME
}

/** The words that say what is meant, or pairs of letters where no spaces part words. */
function partsOf(text: string): Set<string> {
  const words = foldedWords(text)
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
  if (!isUnspaced) return new Set(words.filter((word) => !stopwords('en').has(word)))
  const letters = words.join('')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}
