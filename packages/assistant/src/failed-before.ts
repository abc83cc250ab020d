import type { Turn } from './assistant.ts'

/** How many of the assistant's last answers in a row knew nothing, or were complained about. */
export function failedBefore(history: Turn[], isComplaint: (turn: Turn) => boolean = () => false): number {
  let failed = 0
  let isDisputed = false
  for (const turn of history.toReversed()) {
    if (turn.author === 'visitor') isDisputed ||= isComplaint(turn)
    if (turn.author !== 'assistant') continue
    if (turn.tier !== 3 && !isDisputed) break
    failed += 1
    isDisputed = false
  }
  return failed
}
