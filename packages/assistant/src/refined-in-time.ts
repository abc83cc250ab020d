import type { Engine, RefinedScores, TurnToRefine } from './engine.ts'

/** The answer does not wait for it; but nobody pays for what comes too late to matter. */
const CAP_MS = 1_500

/** A model's second opinion on a turn. Null without one, and where it fails or takes longer than 1.5 s: nothing depends on it. */
export async function refinedInTime(
  turn: TurnToRefine,
  refine: Engine['refine'],
  signal?: AbortSignal,
): Promise<RefinedScores | null> {
  if (!refine || signal?.aborted) return null
  const ended = new AbortController()
  const timer = setTimeout(() => ended.abort(), CAP_MS)
  const leave = () => ended.abort()
  signal?.addEventListener('abort', leave, { once: true })
  const late = new Promise<null>((resolve) => {
    ended.signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  try {
    return await Promise.race([late, refine(turn, ended.signal)])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
