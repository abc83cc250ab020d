import type { EngineOutput } from '../../engine.ts'
import type { Admission } from './breaker.ts'
import { promptTokens } from './estimate.ts'
import { FAULT_RULES } from './fault-rules.ts'
import type { GroundedPart } from './grounded-part.ts'
import { type ModelEnd, ModelFault } from './model-part.ts'
import { watched } from './watched.ts'
import type { Way } from './way.ts'

/** One call of the model, until its end or its fault. Throws the request signal's reason and nothing else. */
export async function* attempt(
  way: Way,
  admission: Admission,
): AsyncGenerator<EngineOutput, ModelEnd | ModelFault> {
  const { request, options, tally, shown } = way
  const { signal } = request
  let owesUsage = false
  let outcome: Parameters<Admission['settle']>[0] = 'unknown'
  try {
    const passages = request.readOn?.(request.passages) ?? request.passages
    const reading = { ...request, passages }
    const start = (ended: AbortSignal) => options.ground(tally.listen(options.ask(reading, ended)), reading)
    for await (const part of watched(start, { ...way, signal })) {
      if (part.type === 'usage') owesUsage = false
      else if (ONLY_DURING_CALLS.has(part.type)) owesUsage = true
      tally.add(part)
      if (part.type === 'delta' || part.type === 'citation') yield* shown.add(part)
      if (part.type !== 'end') continue
      if (isEmpty(part, way)) throw new ModelFault('empty', 'The model ended without a word.')
      outcome = 'worked'
      return part
    }
    throw new ModelFault('cut_off', 'The model stopped without an end.')
  } catch (error) {
    signal?.throwIfAborted()
    const fault = faultOf(error)
    outcome = FAULT_RULES[fault.kind].tripsBreaker ? 'failed' : 'worked'
    return fault
  } finally {
    admission.settle(outcome)
    shown.drop()
    // The prompt was read and will be billed; nobody said how much it was.
    if (owesUsage) tally.addUnknown(promptTokens(request))
  }
}

/** After these a call is running, or the next one begins. */
const ONLY_DURING_CALLS = new Set<GroundedPart['type']>(['open', 'pulse', 'passages'])

function isEmpty({ ending }: ModelEnd, { shown, tally }: Way): boolean {
  return ending.kind === 'answered' && !shown.hasWords && tally.report.checked.withheld.length === 0
}

/** What nobody foresaw is a fault like any other: the visitor has an answer all the same. */
function faultOf(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error
  return new ModelFault('malformed', 'The model could not be understood.', { cause: error })
}
