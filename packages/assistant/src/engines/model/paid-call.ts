import type { Breaker } from './breaker.ts'
import type { ModelEngineOptions } from './options.ts'
import { costMicros } from './prices.ts'
import { NOTHING, type Spent } from './rewriting.ts'

type Means = { breaker: Breaker } & Pick<ModelEngineOptions, 'budget' | 'prices'>

interface SmallCall {
  /** What it may use, estimated. */
  tokens: number
  model: string
  signal: AbortSignal
}

/**
 * A call that pays for itself. Null where it is left out: the model is ill or the budget used up. One that is broken off
 * counts as its estimate, one that fails as nothing. Rejects as the call does.
 */
export async function paidCall<Result extends Spent>(
  { breaker, budget, prices }: Means,
  { tokens, model, signal }: SmallCall,
  call: () => Promise<Result>,
): Promise<Result | null> {
  if (signal.aborted || breaker.isOpen()) return null
  const reservation = budget?.reserve(tokens)
  if (reservation === null) return null
  let isSettled = false
  const settle = (spent: Spent) => {
    if (isSettled) return
    isSettled = true
    const micros = costMicros(spent.model, spent.usage, prices)
    reservation?.settle({
      ...{ model: spent.model, usage: spent.usage },
      costMicros: micros === null ? null : Math.ceil(micros),
    })
  }
  // At once: whoever gives up may close the site's database next.
  const leave = () => settle({ model, usage: { ...NOTHING, input: tokens } })
  signal.addEventListener('abort', leave, { once: true })
  try {
    const result = await call()
    settle(result)
    return result
  } catch (error) {
    settle({ model, usage: NOTHING })
    throw error
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
