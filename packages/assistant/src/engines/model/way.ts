import type { EngineRequest } from '../../engine.ts'
import type { Clock } from './clock.ts'
import type { Limits } from './limits.ts'
import type { ModelEngineOptions } from './options.ts'
import type { Shown } from './shown.ts'
import type { Tally } from './tally.ts'

/** One answer on its way. */
export interface Way {
  request: EngineRequest
  options: ModelEngineOptions
  clock: Clock
  limits: Limits
  startedAt: number
  tally: Tally
  shown: Shown
}
