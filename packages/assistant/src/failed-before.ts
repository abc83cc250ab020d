import type { Turn } from './assistant.ts'

/** How many of the assistant's last answers in a row knew nothing. */
export function failedBefore(history: Turn[]): number {
  const answers = history.filter((turn) => turn.author === 'assistant').toReversed()
  const end = answers.findIndex((turn) => turn.tier !== 3)
  return end < 0 ? answers.length : end
}
