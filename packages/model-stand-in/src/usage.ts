import type { StandInRequest } from './read-request.ts'

/** As `message_start` tells it. */
export interface Usage {
  input_tokens: number
  cache_read_input_tokens: number
  cache_creation_input_tokens: number
  output_tokens: number
}

/** About as many as a model would count. */
export function tokens(characters: number): number {
  return Math.ceil(characters / 4)
}

/** What the API would have read from its cache and written to it: prefixes up to a `cache_control`, byte for byte. */
export function promptCache(): (request: Pick<StandInRequest, 'body'>) => Usage {
  const known = new Set<string>()
  return ({ body }) => {
    let prompt = ''
    const prefixes: string[] = []
    for (const piece of piecesOf(body)) {
      prompt += piece.replace(MARK, '')
      if (MARK.test(piece)) prefixes.push(prompt)
    }
    const read = prefixes.findLast((prefix) => known.has(prefix))?.length ?? 0
    const cached = prefixes.at(-1)?.length ?? 0
    for (const prefix of prefixes) known.add(prefix)
    return {
      input_tokens: tokens(prompt.length - cached),
      cache_read_input_tokens: tokens(read),
      cache_creation_input_tokens: tokens(cached - read),
      output_tokens: 0,
    }
  }
}

const MARK = /,?"cache_control":\{[^}]*\}/

/** In the order in which the API reads them; one piece for each block that may carry a mark. */
function piecesOf({ tools, system, messages }: Record<string, unknown>): string[] {
  const turns = listOf(messages).flatMap((turn) => {
    if (typeof turn !== 'object' || turn === null || !('content' in turn)) return [turn]
    return 'role' in turn ? [turn.role, ...listOf(turn.content)] : listOf(turn.content)
  })
  return [...listOf(tools), ...listOf(system), ...turns].map((piece) => JSON.stringify(piece))
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
