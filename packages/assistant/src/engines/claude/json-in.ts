import type { Anthropic } from '@anthropic-ai/sdk'

/** The object that a message holds as JSON; an empty one where it holds none. Other servers put words or a fence around it. */
export function jsonIn({ content }: Pick<Anthropic.Message, 'content'>): object {
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
