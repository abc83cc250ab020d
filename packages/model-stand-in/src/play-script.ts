import {
  type Act,
  blockDelta,
  blockStart,
  errorEvent,
  eventText,
  messageEnd,
  messageStart,
  type Progress,
  textBlock,
  thinkingBlock,
  toolBlock,
} from './events.ts'
import { ERROR_TYPES, type StandInFault } from './faults.ts'
import type { StandInRequest } from './read-request.ts'
import type { Script, Step } from './script.ts'
import type { Usage } from './usage.ts'

/** What to do on the connection for a script. Never ends where the script's fault does not. */
export function* playScript(script: Script, request: StandInRequest, usage: Usage): Generator<Act> {
  const rest = [...script]
  while (rest[0] && 'wait' in rest[0]) yield* step(rest.splice(0, 1), request, NOWHERE)
  const [first] = rest
  const status = first && 'fault' in first ? statusOf(first.fault) : undefined
  if (first && 'fault' in first && status) {
    yield { status, retryAfterSeconds: first.retryAfterSeconds }
    return
  }
  if (first && 'fault' in first && first.fault === 'stall-before-output') yield* forever()
  yield messageStart(request, usage)
  const at: Progress = { index: 0, said: 0, stopReason: 'end_turn' }
  const ends = yield* step(rest, request, at)
  if (ends) yield* messageEnd(at, usage)
}

const NOWHERE: Progress = { index: 0, said: 0, stopReason: 'end_turn' }

/** Says whether the message ends as a healthy one does. */
function* step(script: Step[], request: StandInRequest, at: Progress): Generator<Act, boolean> {
  for (const one of script) {
    if ('text' in one) yield* textBlock(one.text, [one.cite ?? []].flat(), request, at)
    else if ('think' in one) yield* thinkingBlock(one.think, at)
    else if ('tool' in one) yield* toolBlock(one.tool, one.input, at)
    else if ('ping' in one) yield { event: 'ping', data: {} }
    else if ('wait' in one) yield one
    else return yield* fail(one.fault, request, at)
  }
  return true
}

function* fail(fault: StandInFault, request: StandInRequest, at: Progress): Generator<Act, boolean> {
  if (SPEAKS_FIRST.has(fault) && at.said === 0) yield* textBlock('As far as I can see, ', [], request, at)
  const status = statusOf(fault)
  if (status) yield errorEvent(ERROR_TYPES[status] ?? 'api_error', `The script says ${fault}.`)
  switch (fault) {
    case 'overloaded-before-output':
    case 'overloaded-after-output':
      yield errorEvent('overloaded_error', 'Overloaded')
      return false
    case 'stall-before-output':
    case 'stall-in-the-middle':
      return yield* forever()
    case 'cut-in-mid-utf8':
      return yield* cutInMidUtf8(at)
    case 'never-ends':
      while (true) yield* [...textBlock('and then ', [], request, at), { wait: 100 }]
    case 'malformed-event':
      yield {
        raw: `event: content_block_delta\ndata: {"type":"content_block_delta","index":${at.index},"del\n\n`,
      }
      return false
    case 'refusal':
      at.stopReason = 'refusal'
      return true
    case 'max-tokens':
      at.stopReason = 'max_tokens'
      return true
    case 'empty-answer':
      return true
    case 'bad-tool-input':
      yield* toolBlock(toolOf(request), { unheard_of: [1, 2] }, at)
      return true
    case 'endless-tool-loop':
      yield* toolBlock(toolOf(request), { query: `in other words, for the ${request.number}th time` }, at)
      return true
    default:
      return false
  }
}

/** These come after something that a visitor could see; without a text before them in the script they say one. */
const SPEAKS_FIRST = new Set<StandInFault>([
  'overloaded-after-output',
  'stall-in-the-middle',
  'cut-in-mid-utf8',
  'never-ends',
  'refusal',
  'max-tokens',
])

function* forever(): Generator<Act, never> {
  while (true) yield { wait: 60_000 }
}

function* cutInMidUtf8(at: Progress): Generator<Act, false> {
  yield blockStart(at, { type: 'text', text: '', citations: null })
  const cut = blockDelta(at, { type: 'text_delta', text: 'for 5 €' })
  const bytes = 'event' in cut ? new TextEncoder().encode(eventText(cut.event, cut.data)) : new Uint8Array()
  // The euro sign takes three bytes; two of them arrive.
  yield { raw: bytes.subarray(0, bytes.indexOf(0xe2) + 2) }
  yield { drop: true }
  return false
}

function statusOf(fault: StandInFault): number | undefined {
  const [, status] = /^status-(\d+)$/.exec(fault) ?? []
  return status === undefined ? undefined : Number(status)
}

function toolOf({ tools }: StandInRequest): string {
  return tools.find((name) => name.startsWith('search')) ?? tools[0] ?? 'search_knowledge'
}
