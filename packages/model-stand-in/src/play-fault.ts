import {
  type Act,
  blockDelta,
  blockStart,
  errorEvent,
  eventText,
  type Progress,
  textBlock,
  toolBlock,
} from './events.ts'
import { ERROR_TYPES, type StandInFault } from './faults.ts'
import { type StandInRequest, searchResultsOf } from './read-request.ts'

/** Fails at this point of an answer; says whether the message then ends as a healthy one does. */
export function* playFault(
  fault: StandInFault,
  request: StandInRequest,
  at: Progress,
): Generator<Act, boolean> {
  if (SPEAKS_FIRST.has(fault) && at.said === 0) yield* firstWords(request, at)
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
      while (true) yield* [...firstWords(request, at), { wait: 100 }]
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

/** Words that survive a check: the first sentence of the first search result, cited. */
function firstWords(request: StandInRequest, at: Progress): Generator<Act> {
  const [sentence] = searchResultsOf(request)[0]?.content[0]?.match(/^.+?[.!?](?=\s|$)/su) ?? []
  if (!sentence) return textBlock('As far as I can see, ', [], request, at)
  return textBlock(`${sentence} `, [{ result: 0 }], request, at)
}

export function* forever(): Generator<Act, never> {
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

/** Of a fault that is a refusal of the request; undefined for every other. */
export function statusOf(fault: StandInFault): number | undefined {
  const [, status] = /^status-(\d+)$/.exec(fault) ?? []
  return status === undefined ? undefined : Number(status)
}

function toolOf({ tools }: StandInRequest): string {
  return tools.find((name) => name.startsWith('search')) ?? tools[0] ?? 'search_knowledge'
}
