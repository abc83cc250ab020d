import type { Anthropic } from '@anthropic-ai/sdk'
import { ModelFault } from '../model/model-part.ts'

/** In an order and with words that never change: they begin the cached part of each request. */
export const TOOLS: Anthropic.Tool[] = [
  {
    name: 'search_knowledge',
    description: "Searches the site's help pages. Use it when the results at hand do not answer.",
    strict: true,
    input_schema: schema({
      query: { type: 'string', description: 'Key words in the language of the pages.' },
    }),
  },
  {
    name: 'no_answer',
    description:
      'Says that the results do not answer, or asks the visitor what they mean. Use it instead of an answer.',
    strict: true,
    input_schema: schema(
      {
        reason: { type: 'string', description: 'For staff: why there is no answer.' },
        missing: { type: 'string', description: 'For staff: what the help pages would have to say.' },
        clarifyingQuestion: {
          type: 'string',
          description: "One short question in the visitor's language, if that would help.",
        },
        choices: {
          type: 'array',
          items: { type: 'string' },
          description: 'Two or three answers to it, of at most five words.',
        },
      },
      ['clarifyingQuestion', 'choices'],
    ),
  },
  {
    name: 'handoff',
    description: 'Passes the conversation to a person. Use it instead of an answer.',
    strict: true,
    input_schema: schema({
      reason: { type: 'string', description: 'For staff: why a person is needed.' },
      summary: { type: 'string', description: 'For staff: what the visitor wants, in two sentences.' },
    }),
  },
]

function schema(properties: Record<string, object>, optional: string[] = []): Anthropic.Tool.InputSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

export type ToolInput =
  | { name: 'search_knowledge'; query: string }
  | {
      name: 'no_answer'
      reason: string
      missing: string
      clarify?: { question: string; choices: string[] }
    }
  | { name: 'handoff'; reason: string; summary: string }

const MAX_CHOICES = 3

/** What the model asks for. Throws `ModelFault` where the tool or its input is not one of ours. */
export function readTool(name: string, input: unknown): ToolInput {
  const fields = typeof input === 'object' && input !== null ? { ...input } : {}
  const text = (field: string) => {
    const value: unknown = Reflect.get(fields, field)
    if (typeof value === 'string' && value.trim()) return value.trim()
    throw new ModelFault('bad_tool_input', `The model called ${name} without "${field}".`)
  }
  if (name === 'search_knowledge') return { name, query: text('query') }
  if (name === 'handoff') return { name, reason: text('reason'), summary: text('summary') }
  if (name !== 'no_answer') throw new ModelFault('bad_tool_input', `The model called "${name}".`)
  const answer = { name, reason: text('reason'), missing: text('missing') } as const
  const { clarifyingQuestion: question, choices }: { clarifyingQuestion?: unknown; choices?: unknown } =
    fields
  if (typeof question !== 'string' || !question.trim()) return answer
  const offered = Array.isArray(choices) ? choices.filter((choice) => typeof choice === 'string') : []
  const named = [...new Set(offered.map((choice) => choice.trim()).filter(Boolean))]
  return { ...answer, clarify: { question: question.trim(), choices: named.slice(0, MAX_CHOICES) } }
}
