import type { ModelFaultKind } from '@baton/contracts'

/**
 * What follows a fault. After the first visible words it is always the same: the answer is cut. Before them:
 *
 *   asked ──first byte──▶ open ──first visible words──▶ speaking ──end──▶ answered
 *     │                     │                               │
 *     ├──── fault, again ───┤ asked once more, if time      └── fault ──▶ cut
 *     └──── fault, quote ───┘ quotes answer
 */
export interface FaultRule {
  /** `again`: one more attempt if there is time. `when-told`: the same, after the time that the server asked for. */
  beforeWords: 'again' | 'when-told' | 'quote'
  /** Whether the fault says that the service is ill; what one question brought about says nothing of the next. */
  tripsBreaker: boolean
}

const again: FaultRule = { beforeWords: 'again', tripsBreaker: true }
const ill: FaultRule = { beforeWords: 'quote', tripsBreaker: true }
const oneQuestion: FaultRule = { beforeWords: 'quote', tripsBreaker: false }

export const FAULT_RULES: Record<ModelFaultKind, FaultRule> = {
  bad_request: ill,
  unauthorised: ill,
  forbidden: ill,
  not_found: ill,
  too_large: oneQuestion,
  rate_limited: { beforeWords: 'when-told', tripsBreaker: true },
  server_error: again,
  overloaded: again,
  unreachable: again,
  slow_start: ill,
  no_text: ill,
  stalled: ill,
  too_long: ill,
  cut_off: ill,
  // As fast as an answer, and a visitor can bring it about.
  malformed: oneQuestion,
  refused: oneQuestion,
  out_of_tokens: oneQuestion,
  empty: oneQuestion,
  bad_tool_input: oneQuestion,
  tool_loop: oneQuestion,
}
