import { isRecord, type StandInRequest } from './read-request.ts'

/** Why the API would refuse the request with status 400; null where it would not. */
export function whatIsWrong({ body, headers, messages }: StandInRequest): string | null {
  if (headers['anthropic-version'] === undefined) return 'anthropic-version: header is required'
  for (const field of ['model', 'max_tokens', 'messages']) {
    if (body[field] === undefined) return `${field}: Field required`
  }
  for (const field of ['temperature', 'top_p', 'top_k']) {
    if (body[field] !== undefined) return `${field}: no longer supported by this model`
  }
  if (messages.length === 0) return 'messages: at least one message is required'
  if (messages.at(-1)?.role === 'assistant')
    return 'messages: the last one must not be of the assistant (prefill)'
  return unansweredTool(body.messages)
}

/** A tool that was called has its result in the very next message. */
function unansweredTool(messages: unknown): string | null {
  const turns = Array.isArray(messages) ? messages : []
  for (const [index, turn] of turns.entries()) {
    const answered = idsIn(turns[index + 1], 'tool_result', 'tool_use_id')
    const missing = idsIn(turn, 'tool_use', 'id').find((id) => !answered.includes(id))
    if (missing) return `messages.${index}: \`tool_use\` ${missing} has no \`tool_result\` right after it`
  }
  return null
}

function idsIn(turn: unknown, type: string, field: string): unknown[] {
  const content = isRecord(turn) && Array.isArray(turn.content) ? turn.content.filter(isRecord) : []
  return content.filter((block) => block.type === type).map((block) => block[field])
}
