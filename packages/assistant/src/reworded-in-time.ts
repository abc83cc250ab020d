import type { Persona, Question } from './assistant.ts'
import type { Engine } from './engine.ts'

/** How long a search waits for it: a visitor does not notice, and most calls are back. */
const CAP_MS = 600

/** The engine's rewriting of a follow-up. Null without one, and where it fails or takes too long: nothing depends on it. */
export async function rewordedInTime(
  { text, history, persona }: Pick<Question, 'text' | 'history'> & { persona?: Persona },
  rewrite: Engine['rewrite'],
  signal?: AbortSignal,
): Promise<string | null> {
  if (!rewrite || !history.some(({ author }) => author === 'visitor')) return null
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), CAP_MS)
  const late = new Promise<null>((resolve) => {
    giveUp.signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  const either = signal ? AbortSignal.any([signal, giveUp.signal]) : giveUp.signal
  try {
    return await Promise.race([late, rewrite({ question: text, history, persona }, either)])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
