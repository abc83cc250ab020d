import { type StandInRequest, searchResultsOf } from './read-request.ts'
import type { Cite } from './script.ts'
import type { Usage } from './usage.ts'
import { tokens } from './usage.ts'

/** One thing to do on the connection. */
export type Act =
  | { event: string; data: Record<string, unknown> }
  /** Bytes as they are, well-formed or not. */
  | { raw: string | Uint8Array }
  /** Milliseconds. */
  | { wait: number }
  /** Drops the connection without an end. */
  | { drop: true }
  /** No stream at all; comes before anything else. */
  | { status: number; retryAfterSeconds?: number }

/** How far an answer has come. */
export interface Progress {
  /** Of the block that comes next. */
  index: number
  /** Characters. */
  said: number
  stopReason: string
}

export function messageStart({ model }: StandInRequest, usage: Usage): Act {
  const message = {
    id: `msg_${crypto.randomUUID().replaceAll('-', '')}`,
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    container: null,
    diagnostics: null,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    usage: { ...usage, output_tokens: 1, service_tier: 'standard' },
  }
  return { event: 'message_start', data: { message } }
}

export function* textBlock(text: string, cites: Cite[], to: StandInRequest, at: Progress): Generator<Act> {
  yield blockStart(at, { type: 'text', text: '', citations: cites.length > 0 ? [] : null })
  for (const piece of inPieces(text, 12)) yield blockDelta(at, { type: 'text_delta', text: piece })
  for (const cite of cites) yield blockDelta(at, { type: 'citations_delta', citation: locate(cite, to) })
  at.said += text.length
  yield blockStop(at)
}

export function* thinkingBlock(thinking: string, at: Progress): Generator<Act> {
  yield blockStart(at, { type: 'thinking', thinking: '', signature: '' })
  for (const piece of inPieces(thinking, 40))
    yield blockDelta(at, { type: 'thinking_delta', thinking: piece })
  yield blockDelta(at, { type: 'signature_delta', signature: 'c3RhbmQtaW4=' })
  yield blockStop(at)
}

export function* toolBlock(name: string, input: unknown, at: Progress): Generator<Act> {
  const json = JSON.stringify(input)
  const id = `toolu_${crypto.randomUUID().replaceAll('-', '')}`
  yield blockStart(at, { type: 'tool_use', id, name, input: {}, caller: { type: 'direct' } })
  for (const piece of ['', ...inPieces(json, 16)]) {
    yield blockDelta(at, { type: 'input_json_delta', partial_json: piece })
  }
  at.said += json.length
  at.stopReason = 'tool_use'
  yield blockStop(at)
}

export function* messageEnd({ stopReason, said }: Progress, usage: Usage): Generator<Act> {
  const refused = { type: 'refusal', category: null, explanation: 'The script says so.' }
  const delta = {
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details: stopReason === 'refusal' ? refused : null,
    container: null,
  }
  yield { event: 'message_delta', data: { delta, usage: { ...usage, output_tokens: tokens(said) } } }
  yield { event: 'message_stop', data: {} }
}

export function errorEvent(type: string, message: string): Act {
  return { event: 'error', data: { error: { type, message }, request_id: null } }
}

export function blockStart({ index }: Progress, content_block: Record<string, unknown>): Act {
  return { event: 'content_block_start', data: { index, content_block } }
}

export function blockDelta({ index }: Progress, delta: Record<string, unknown>): Act {
  return { event: 'content_block_delta', data: { index, delta } }
}

function blockStop(at: Progress): Act {
  const { index } = at
  at.index += 1
  return { event: 'content_block_stop', data: { index } }
}

/** As it stands on the wire. */
export function eventText(event: string, data: Record<string, unknown>): string {
  return `event: ${event}\ndata: ${JSON.stringify({ type: event, ...data })}\n\n`
}

function locate({ result, block = 0, citedText, source }: Cite, request: StandInRequest) {
  const found = searchResultsOf(request)[result]
  return {
    type: 'search_result_location',
    cited_text: citedText ?? found?.content[block] ?? '',
    search_result_index: result,
    start_block_index: block,
    end_block_index: block + 1,
    source: source ?? found?.source ?? '',
    title: found?.title ?? null,
  }
}

function inPieces(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []
}
