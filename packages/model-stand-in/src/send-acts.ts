import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Act, eventText } from './events.ts'
import { ERROR_TYPES } from './faults.ts'

/** Does what the acts say on one connection, as a stream of events. Rejects once the signal is aborted. */
export async function sendStream(acts: Iterable<Act>, response: ServerResponse, signal: AbortSignal) {
  for (const act of acts) {
    if ('wait' in act) {
      await sleep(act.wait, undefined, { signal })
      continue
    }
    if ('status' in act) return refuse(response, act)
    if ('drop' in act) return drop(response)
    if (!response.headersSent) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
      })
    }
    response.write('raw' in act ? act.raw : eventText(act.event, act.data))
  }
  response.end()
}

/** The same as one JSON message, for a request without `stream`. */
export async function sendMessage(acts: Iterable<Act>, response: ServerResponse, signal: AbortSignal) {
  let message: Fields = {}
  const content: Fields[] = []
  for (const act of acts) {
    if ('wait' in act) await sleep(act.wait, undefined, { signal })
    else if ('status' in act) return refuse(response, act)
    else if (!('event' in act) || act.event === 'error') return refuse(response, { status: 500 })
    else if (act.event === 'message_start') message = fieldsOf(act.data.message)
    else if (act.event === 'content_block_start') content.push({ ...fieldsOf(act.data.content_block) })
    else if (act.event === 'content_block_delta') grow(content.at(-1) ?? {}, fieldsOf(act.data.delta))
    else if (act.event === 'message_delta') {
      message = { ...message, ...fieldsOf(act.data.delta), usage: act.data.usage }
    }
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ...message, content: content.map(finish) }))
}

/** Answers with an error instead of a message, worded as the API words it. */
export function refuse(
  response: ServerResponse,
  { status, retryAfterSeconds, message }: { status: number; retryAfterSeconds?: number; message?: string },
) {
  const type = ERROR_TYPES[status] ?? 'api_error'
  const error = { type, message: message ?? `The script says ${status}.` }
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ type: 'error', error, request_id: null }))
}

/** What was written is sent first. */
function drop(response: ServerResponse) {
  response.write('', () => response.destroy())
}

type Fields = Record<string, unknown>

function grow(block: Fields, { text, citation, thinking, signature, partial_json }: Fields) {
  if (text !== undefined) block.text = `${block.text}${text}`
  if (thinking !== undefined) block.thinking = `${block.thinking}${thinking}`
  if (signature !== undefined) block.signature = signature
  if (partial_json !== undefined) block.partial = `${block.partial ?? ''}${partial_json}`
  if (citation !== undefined)
    block.citations = [...(Array.isArray(block.citations) ? block.citations : []), citation]
}

function finish({ partial, ...block }: Fields): Fields {
  return typeof partial === 'string' ? { ...block, input: JSON.parse(partial) } : block
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
