import type { Point } from '../../copilot/tasks.ts'
import type { Engine, RefinedScores } from '../../engine.ts'
import type { Breaker } from './breaker.ts'
import type { Clock } from './clock.ts'
import type { Ground } from './grounded-part.ts'
import type { Limits } from './limits.ts'
import type { AskModel } from './model-part.ts'
import type { Prices } from './prices.ts'
import type { Spent } from './rewriting.ts'
import type { TokenBudget } from './token-budget.ts'

export interface ModelEngineOptions {
  /** One attempt at an answer, unchecked. */
  ask: AskModel
  ground: Ground
  /** Answers where the model does not; an engine of quotes, checked as such. */
  fallback: Engine
  /** The site's. */
  breaker: Breaker
  /** Left out: no limit. */
  budget?: TokenBudget
  /** Default: the list prices. */
  prices?: Prices
  clock?: Clock
  limits?: Limits
  /** A follow-up as a question of its own, and what saying so took. */
  rewrite?(...asked: Parameters<NonNullable<Engine['rewrite']>>): Promise<Spent & { query: string | null }>
  /** A second opinion on a turn, and what giving it took. */
  refine?(
    ...asked: Parameters<NonNullable<Engine['refine']>>
  ): Promise<Spent & { scores: RefinedScores | null }>
  /** Texts in another way, and what writing them took. */
  redraft?(...asked: Parameters<NonNullable<Engine['redraft']>>): Promise<Spent & { texts: string[] | null }>
  /** A conversation in a few points, and what writing them took. */
  summarise?(
    ...asked: Parameters<NonNullable<Engine['summarise']>>
  ): Promise<Spent & { points: { asks: Point[]; tried: Point[] } | null }>
}
