import type { ModelFaultKind } from '@baton/contracts'
import type { Engine, EngineEnd, EngineOutput, EngineRequest } from '../../engine.ts'
import { attempt } from './attempt.ts'
import { pause, systemClock } from './clock.ts'
import { conclude } from './conclude.ts'
import { DEFAULT_MODEL } from './default-model.ts'
import { promptTokens } from './estimate.ts'
import { FAULT_RULES } from './fault-rules.ts'
import { forStaff } from './for-staff.ts'
import { LIMITS } from './limits.ts'
import { ModelFault } from './model-part.ts'
import type { ModelEngineOptions } from './options.ts'
import { PRICES } from './prices.ts'
import { quote } from './quote.ts'
import { refining } from './refining.ts'
import { rewriting, type Spent } from './rewriting.ts'
import { createShown } from './shown.ts'
import { createTally } from './tally.ts'
import type { Way } from './way.ts'

const DEFAULT_OUTPUT_TOKENS = 1_000
/** Of one answer: the first, and one after each search of the model's own. */
const CALLS = 3

/**
 * Answers in a model's words and stays calm when the model does not: before the first visible words a fault leads to
 * one more attempt or to the fallback, after them the answer ends as cut. Throws what the fallback throws and the
 * signal's reason, nothing else. SPEC.md holds the rules.
 */
export function modelEngine(options: ModelEngineOptions): Engine {
  const { rewrite, refine } = options
  const before: Spent[] = []
  return {
    name: 'claude',
    speaks: 'words',
    answer: (request) => answer(request, options, before.splice(0)),
    ...(rewrite && { rewrite: rewriting(rewrite, options, before) }),
    ...(refine && { refine: refining(refine, options) }),
    ...forStaff(options),
  }
}

/** `before`: what was spent for this answer already. */
async function* answer(
  request: EngineRequest,
  options: ModelEngineOptions,
  before: Spent[],
): AsyncGenerator<EngineOutput> {
  const { clock = systemClock, limits = LIMITS, prices = PRICES, budget } = options
  const { model = DEFAULT_MODEL, maxOutputTokens = DEFAULT_OUTPUT_TOKENS } = request.persona ?? {}
  const startedAt = clock.now()
  const tally = createTally({ model, prices, clock })
  for (const { model, usage } of before) tally.spend(model, usage)
  const shown = createShown(tally.speak)
  const way: Way = { request, options, clock, limits, startedAt, tally, shown }

  const reservation = budget?.reserve(CALLS * (promptTokens(request) + maxOutputTokens))
  if (reservation === null) return yield* quote(way, 'over_budget')
  try {
    yield* speak(way)
  } finally {
    reservation?.settle(tally.report)
  }
}

async function* speak(way: Way): AsyncGenerator<EngineOutput> {
  const { request, options, clock, tally, shown } = way
  for (let isSecond = false; ; isSecond = true) {
    const admission = options.breaker.admit()
    if (!admission) return yield* quote(way, isSecond ? 'fault' : 'breaker_open')
    const ended = yield* attempt(way, admission)
    if (!(ended instanceof ModelFault)) return yield* conclude(way, ended)
    tally.report.faults.push(ended.kind)
    if (shown.hasWords) return yield cut(way, ended.kind)
    const waitMs = isSecond ? null : retryIn(ended, way)
    if (waitMs === null) return yield* quote(way, 'fault')
    await pause(waitMs, clock, request.signal)
  }
}

/** Milliseconds until one more attempt; null where it would not help or not be in time. */
function retryIn({ kind, retryAfterMs }: ModelFault, { clock, limits, startedAt }: Way): number | null {
  const { beforeWords } = FAULT_RULES[kind]
  if (beforeWords === 'quote') return null
  const waitMs = beforeWords === 'when-told' ? retryAfterMs : limits.retryPauseMs
  if (waitMs === undefined) return null
  const leftMs = startedAt + limits.firstWordsMs - clock.now() - waitMs
  return leftMs < limits.retryRoomMs ? null : waitMs
}

function cut({ tally }: Way, fault: ModelFaultKind): EngineEnd {
  const decision = `The model broke off after its first words: ${fault}.`
  return { type: 'done', state: 'cut', tier: 1, confidence: 0, decision, report: tally.report }
}
