import {
  type Act,
  messageEnd,
  messageStart,
  type Progress,
  textBlock,
  thinkingBlock,
  toolBlock,
} from './events.ts'
import { forever, playFault, statusOf } from './play-fault.ts'
import type { StandInRequest } from './read-request.ts'
import type { Script } from './script.ts'
import type { Usage } from './usage.ts'

/** What to do on the connection for a script. Never ends where the script's fault does not. */
export function* playScript(script: Script, request: StandInRequest, usage: Usage): Generator<Act> {
  const firstAct = script.findIndex((step) => !('wait' in step))
  const waits = firstAct < 0 ? script : script.slice(0, firstAct)
  for (const step of waits) if ('wait' in step) yield step
  const rest = script.slice(waits.length)
  const [first] = rest
  if (first && 'fault' in first) {
    const status = statusOf(first.fault)
    if (status) return yield { status, retryAfterSeconds: first.retryAfterSeconds }
    if (first.fault === 'stall-before-output') yield* forever()
  }
  yield messageStart(request, usage)
  const at: Progress = { index: 0, said: 0, stopReason: 'end_turn' }
  const ends = yield* playSteps(rest, request, at)
  if (ends) yield* messageEnd(at, usage)
}

/** Says whether the message ends as a healthy one does. */
function* playSteps(script: Script, request: StandInRequest, at: Progress): Generator<Act, boolean> {
  for (const one of script) {
    if ('text' in one) yield* textBlock(one.text, [one.cite ?? []].flat(), request, at)
    else if ('think' in one) yield* thinkingBlock(one.think, at)
    else if ('tool' in one) yield* toolBlock(one.tool, one.input, at)
    else if ('ping' in one) yield { event: 'ping', data: {} }
    else if ('wait' in one) yield one
    else return yield* playFault(one.fault, request, at)
  }
  return true
}
