import type { Passage } from '@baton/contracts'
import type { Question, Turn } from './assistant.ts'

/** Shorter sentences stand in many passages. */
const TELLING_LETTERS = 20

/**
 * Passages without those that were quoted in this conversation and turned down: "that's not what I asked" is not answered
 * by the same again. Who merely asks once more in the same words hears it a second time, and no third.
 */
export function withoutRejected(passages: Passage[], question: Question): Passage[] {
  const rejected = rejectedAnswers(question).map(({ text }) => letters(text))
  if (rejected.length === 0) return passages
  return passages.filter(
    ({ text }) => !sentences(text).some((one) => rejected.some((said) => said.includes(one))),
  )
}

function rejectedAnswers({ text, history, signals, earlierSignals = [] }: Question): Turn[] {
  const visitors = history.filter(({ author }) => author === 'visitor')
  const first = visitors.length - earlierSignals.length
  const complains = (turn: Turn) => earlierSignals[visitors.indexOf(turn) - first]?.complaint ?? false
  const said = [...history, { author: 'visitor', text } as const]
  return said.flatMap((turn, at) => {
    const isNow = at === history.length
    if (turn.author !== 'visitor' || !(isNow ? signals?.complaint : complains(turn))) return []
    const before = said.slice(0, at)
    const answer = before.findLast(({ author }) => author === 'assistant')
    if (!answer) return []
    const isAskedAgain = before.some(
      (one) => one.author === 'visitor' && letters(one.text) === letters(turn.text),
    )
    const times = before.filter((one) => one.author === 'assistant' && isSame(one, answer)).length
    return isAskedAgain && times < 2 ? [] : [answer]
  })
}

/** The same quotes: what is offered behind them may differ. */
function isSame(one: Turn, other: Turn): boolean {
  const [a, b] = [letters(one.text), letters(other.text)]
  return a.startsWith(b) || b.startsWith(a)
}

const sentences = (text: string) =>
  text
    .split(/[.!?。！？\n]+/)
    .map(letters)
    .filter(({ length }) => length >= TELLING_LETTERS)

const letters = (text: string) => text.toLowerCase().replace(/\[\^\d+\]|[^\p{L}\p{N}]+/gu, '')
