/** One request as the stand-in got it. */
export interface StandInRequest {
  /** From 1, over the stand-in's life. */
  number: number
  headers: Record<string, string>
  /** The JSON, unchanged. */
  body: Record<string, unknown>
  model: string
  system: string
  messages: { role: string; blocks: Block[] }[]
  tools: string[]
  /** Milliseconds of `performance.now()`. */
  receivedAt: number
  /** When the caller hung up before the end; null while it has not. */
  abortedAt: number | null
}

export type Block =
  | { type: 'text'; text: string }
  | { type: 'search_result'; source: string; title: string; content: string[] }
  | { type: 'tool_use'; name: string; input: unknown }
  | { type: 'tool_result'; blocks: Block[] }

/** The parts of a Messages API request that the stand-in looks at; throws `SyntaxError` where the body is no JSON object. */
export function readRequest(
  json: string,
  from: Pick<StandInRequest, 'number' | 'headers' | 'receivedAt'>,
): StandInRequest {
  const body: unknown = JSON.parse(json)
  if (!isRecord(body)) throw new SyntaxError('The body is not a JSON object.')
  return {
    ...from,
    body,
    model: text(body.model),
    system: textsIn(blocksOf(body.system)).join('\n'),
    messages: records(body.messages).map(({ role, content }) => ({
      role: text(role),
      blocks: blocksOf(content),
    })),
    tools: records(body.tools).map(({ name }) => text(name)),
    abortedAt: null,
  }
}

/** Search results in the order in which citations count them: over all messages and tool results. */
export function searchResultsOf({ messages }: Pick<StandInRequest, 'messages'>) {
  return messages.flatMap(({ blocks }) => flat(blocks)).filter((block) => block.type === 'search_result')
}

/** Each piece of text that anybody but the site's own code may have written: questions, results, titles, history. */
export function untrustedTexts({ messages }: Pick<StandInRequest, 'messages'>): string[] {
  return textsIn(messages.flatMap(({ blocks }) => blocks))
}

/** The visitor's words, as far as they can be told: the last text of the last message that holds one. */
export function questionOf({ messages }: Pick<StandInRequest, 'messages'>): string {
  const texts = messages.filter(({ role }) => role === 'user').flatMap(({ blocks }) => blocks)
  return texts.findLast((block) => block.type === 'text')?.text ?? ''
}

function textsIn(blocks: Block[]): string[] {
  return flat(blocks).flatMap((block) => {
    if (block.type === 'text') return [block.text]
    return block.type === 'search_result' ? [block.title, ...block.content] : []
  })
}

function flat(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === 'tool_result' ? flat(block.blocks) : [block]))
}

function blocksOf(content: unknown): Block[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return records(content).flatMap((block): Block[] => {
    if (block.type === 'text') return [{ type: 'text', text: text(block.text) }]
    if (block.type === 'tool_use') {
      return [{ type: 'tool_use', name: text(block.name), input: block.input }]
    }
    if (block.type === 'tool_result') return [{ type: 'tool_result', blocks: blocksOf(block.content) }]
    if (block.type !== 'search_result') return []
    const content = records(block.content).map((part) => text(part.text))
    return [{ type: 'search_result', source: text(block.source), title: text(block.title), content }]
  })
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
