import type { Anthropic } from '@anthropic-ai/sdk'
import type { EngineRequest } from '../../engine.ts'
import { type AskModel, ModelFault, type ModelPart } from '../model/model-part.ts'
import { CanaryWatch } from './canary.ts'
import { connect, type ModelServer, streamEvents } from './connect.ts'
import { faultOf } from './faults.ts'
import { hear } from './hear.ts'
import { type Block, type ReadMessage, unread } from './read-message.ts'
import { requestBody, resultBlocks } from './request-body.ts'
import { Sources } from './sources.ts'
import type { CitationStyle } from './system-prompt.ts'
import { readTool, type ToolInput } from './tools.ts'

export interface ClaudeOptions extends ModelServer {
  /** Default native. `markers` for servers that know no citations. */
  citations?: CitationStyle
}

/** Searches of its own that a model may make for one answer. */
const MAX_SEARCHES = 2
/** Passages of one such search. */
const SEARCH_LIMIT = 6

/**
 * Asks a model over the Messages API for one answer: a stream of parts, with a loop of our own around its searches.
 * Throws `ModelFault`, and the signal's reason once it is aborted; ending it early hangs up.
 */
export function askClaude({ citations = 'native', ...server }: ClaudeOptions): AskModel {
  const client = connect(server)
  return (request, signal) => new Answering(request, citations, client).run(signal)
}

class Answering {
  readonly #request: EngineRequest
  readonly #style: CitationStyle
  readonly #client: Anthropic
  readonly #sources = new Sources()
  readonly #canary = new CanaryWatch()
  readonly #body: Anthropic.MessageCreateParamsStreaming
  #isOpen = false

  constructor(request: EngineRequest, style: CitationStyle, client: Anthropic) {
    this.#request = request
    this.#style = style
    this.#client = client
    this.#body = requestBody(request, this.#sources.add(request.passages), style)
  }

  async *run(signal: AbortSignal): AsyncGenerator<ModelPart> {
    let hasText = false
    for (let searches = 0; ; searches++) {
      const message = unread(this.#body.model)
      yield* this.#listen(message, signal)
      hasText ||= message.content.some((block) => block.type === 'text' && !isEmpty(block))
      const asked = askedFor(message, hasText)
      if (!asked) return yield { type: 'end', ending: { kind: 'answered' } }
      this.#canary.see(JSON.stringify(asked.input))
      const tool = readTool(asked.name, asked.input)
      if (tool.name !== 'search_knowledge') return yield* ended(tool)
      if (searches === MAX_SEARCHES)
        throw new ModelFault('tool_loop', `The model wanted a search after ${MAX_SEARCHES}.`)
      yield* this.#search(tool.query, asked, message.content)
    }
  }

  /** One call. Its tokens are told whether it ends or breaks off. */
  async *#listen(message: ReadMessage, signal: AbortSignal): AsyncGenerator<ModelPart> {
    const hangUp = new AbortController()
    const events = streamEvents(this.#client, this.#body, AbortSignal.any([signal, hangUp.signal]))
    try {
      const { language } = this.#request
      for await (const part of hear(events, message, {
        ...{ sources: this.#sources, style: this.#style, language },
      })) {
        if (!this.#isOpen) yield { type: 'open' }
        this.#isOpen = true
        if (part.type === 'text') this.#canary.see(part.text)
        yield part
      }
      yield spent(message)
    } catch (error) {
      signal.throwIfAborted()
      if (message.usage.input > 0) yield spent(message)
      throw faultOf(error, this.#isOpen)
    } finally {
      hangUp.abort()
    }
  }

  async *#search(query: string, tool: ToolUse, said: Block[]): AsyncGenerator<ModelPart> {
    const { search, language } = this.#request
    const passages = search ? await search({ text: query, language, limit: SEARCH_LIMIT }) : []
    const found = this.#sources.add(passages)
    const outcome = found.length === 1 ? '1 new passage' : `${found.length} new passages`
    yield { type: 'tool', call: { name: 'search_knowledge', input: query, outcome } }
    yield { type: 'passages', passages: found.map(({ passage }) => passage) }
    const content = resultBlocks(found, this.#style)
    this.#body.messages.push(
      // The API refuses empty text, and a second tool without its result.
      {
        role: 'assistant',
        content: said.filter((block) => (block.type === 'tool_use' ? block === tool : !isEmpty(block))),
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: tool.id, content }] },
    )
  }
}

type ToolUse = Extract<Block, { type: 'tool_use' }>

const isEmpty = (block: Block) => block.type === 'text' && block.text.trim() === ''

function spent({ model, usage }: ReadMessage): ModelPart {
  return { type: 'usage', model, usage }
}

/** The tool that the message ends with; null where it ends with an answer. Throws where it ends as neither. */
function askedFor({ stopReason, content }: ReadMessage, hasText: boolean): ToolUse | null {
  if (stopReason === 'refusal') throw new ModelFault('refused', 'The model refused to answer.')
  if (stopReason === 'max_tokens')
    throw new ModelFault('out_of_tokens', 'The answer is longer than it may be.')
  if (stopReason === 'model_context_window_exceeded')
    throw new ModelFault('too_large', "The question and its results are more than the model's window.")
  const tool = content.find((block) => block.type === 'tool_use')
  if (tool) return tool
  if (!hasText) throw new ModelFault('empty', 'The model ended without a word.')
  return null
}

function* ended(tool: Exclude<ToolInput, { name: 'search_knowledge' }>): Generator<ModelPart> {
  const { name, reason } = tool
  yield { type: 'tool', call: { name, input: reason, outcome: 'ended the answer' } }
  yield tool.name === 'handoff'
    ? { type: 'end', ending: { kind: 'handoff', reason, summary: tool.summary } }
    : {
        type: 'end',
        ending: { kind: 'no_answer', reason, missing: tool.missing, clarify: tool.clarify },
      }
}
