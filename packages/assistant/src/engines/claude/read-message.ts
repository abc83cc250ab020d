import type { TokenUsage } from '@baton/contracts'
import { ModelFault } from '../model/model-part.ts'
import { faultOfType } from './faults.ts'

/** One event of a stream, as it came. */
export interface StreamEvent {
  event: string | null
  data: string
}

/** One message of the model, as far as it has arrived. */
export interface ReadMessage {
  model: string
  usage: TokenUsage
  /** As the API wants it back in the next request. */
  content: Block[]
  stopReason: string | null
}

export type Block =
  | { type: 'text'; text: string }
  | { type: 'tool_use'; id: string; name: string; input: unknown }
  | { type: 'thinking'; thinking: string; signature: string }
  | { type: 'redacted_thinking'; data: string }

/** What is news to whoever waits for the answer. */
export type Heard =
  | { type: 'pulse' }
  | { type: 'text'; text: string }
  | { type: 'cited'; source: string; said: string; first: number; end: number }
  | { type: 'block' }

export const unread = (model: string): ReadMessage => ({
  model,
  usage: { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
  content: [],
  stopReason: null,
})

/**
 * Reads a stream into `message`. Blocks are told apart by their type, never by their place. Throws `ModelFault` for an
 * error event, an event that is no JSON, tool input that is none, and an end without `message_stop`.
 */
export async function* readMessage(
  events: AsyncIterable<StreamEvent>,
  message: ReadMessage,
): AsyncGenerator<Heard> {
  const open = new Map<unknown, { block: Block | null; json: string }>()
  for await (const { event, data } of events) {
    if (event === 'ping' || !data) {
      yield { type: 'pulse' }
      continue
    }
    const fields = parsed(data)
    switch (fields.type) {
      case 'error': {
        const error = record(fields.error)
        throw faultOfType(text(error.type), text(error.message))
      }
      case 'message_start': {
        const start = record(fields.message)
        message.model = text(start.model) || message.model
        count(message.usage, record(start.usage))
        yield { type: 'pulse' }
        break
      }
      case 'content_block_start': {
        const started = record(fields.content_block)
        open.set(fields.index, { block: blockOf(started), json: '' })
        if (started.type === 'text' && started.text) yield { type: 'text', text: text(started.text) }
        break
      }
      case 'content_block_delta': {
        const at = open.get(fields.index)
        yield at ? grow(at, record(fields.delta)) : { type: 'pulse' }
        break
      }
      case 'content_block_stop': {
        const at = open.get(fields.index)
        if (at?.block) message.content.push(finished(at.block, at.json))
        yield { type: at?.block?.type === 'text' ? 'block' : 'pulse' }
        break
      }
      case 'message_delta':
        message.stopReason = text(record(fields.delta).stop_reason) || message.stopReason
        count(message.usage, record(fields.usage))
        yield { type: 'pulse' }
        break
      case 'message_stop':
        return
      default:
        yield { type: 'pulse' }
    }
  }
  throw new ModelFault('cut_off', "The model's stream ended before its message did.")
}

/** Null for kinds that nobody asked for: they are passed over. */
function blockOf(started: Fields): Block | null {
  const { type } = started
  if (type === 'text') return { type, text: text(started.text) }
  if (type === 'tool_use')
    return { type, id: text(started.id), name: text(started.name), input: started.input }
  if (type === 'thinking')
    return { type, thinking: text(started.thinking), signature: text(started.signature) }
  return type === 'redacted_thinking' ? { type, data: text(started.data) } : null
}

function grow(at: { block: Block | null; json: string }, delta: Fields): Heard {
  const { block } = at
  if (delta.type === 'citations_delta') {
    const { source, cited_text, start_block_index, end_block_index } = record(delta.citation)
    const [first, end] = [Number(start_block_index), Number(end_block_index)]
    return { type: 'cited', source: text(source), said: text(cited_text), first, end }
  }
  if (block?.type === 'text' && delta.type === 'text_delta') {
    block.text += text(delta.text)
    return { type: 'text', text: text(delta.text) }
  }
  if (delta.type === 'input_json_delta') at.json += text(delta.partial_json)
  if (block?.type === 'thinking') {
    block.thinking += text(delta.thinking)
    block.signature += text(delta.signature)
  }
  return { type: 'pulse' }
}

function finished(block: Block, json: string): Block {
  if (block.type !== 'tool_use' || !json) return block
  try {
    return { ...block, input: JSON.parse(json) }
  } catch (cause) {
    throw new ModelFault('bad_tool_input', `The model called ${block.name} with what is no JSON.`, { cause })
  }
}

function count(usage: TokenUsage, fields: Fields): void {
  const at = (name: string, before: number) => (typeof fields[name] === 'number' ? fields[name] : before)
  usage.input = at('input_tokens', usage.input)
  usage.cacheRead = at('cache_read_input_tokens', usage.cacheRead)
  usage.cacheWrite = at('cache_creation_input_tokens', usage.cacheWrite)
  usage.output = at('output_tokens', usage.output)
}

type Fields = Record<string, unknown>

function parsed(data: string): Fields {
  try {
    return record(JSON.parse(data))
  } catch (cause) {
    throw new ModelFault('malformed', "The model's stream held an event that is no JSON.", { cause })
  }
}

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
