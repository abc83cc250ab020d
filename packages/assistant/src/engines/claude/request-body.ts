import type { Anthropic } from '@anthropic-ai/sdk'
import type { Persona, Turn } from '../../assistant.ts'
import type { EngineRequest } from '../../engine.ts'
import { DEFAULT_MODEL } from '../model/default-model.ts'
import { type Source, titleOf } from './sources.ts'
import { type CitationStyle, fixedSystem, siteSystem } from './system-prompt.ts'
import { TOOLS } from './tools.ts'
import { insideTags, visibleText } from './visible-text.ts'

/** For an answer outside of any site's settings. */
export const PLAIN_PERSONA: Persona = {
  ...{ siteName: 'this website', name: '', tone: 'neutral', instructions: '', neverAnswer: [] },
  ...{ model: DEFAULT_MODEL, effort: 'low', maxOutputTokens: 1_000 },
}

type Body = Anthropic.MessageCreateParamsStreaming
type UserBlock = Anthropic.TextBlockParam | Anthropic.SearchResultBlockParam

/** Characters of earlier messages; older ones are left out. */
const MAX_HISTORY = 24_000

/**
 * One request, laid out so that what is the same stands first: tools, the system prompt of all sites, the site's own,
 * the conversation so far; then what this turn alone holds.
 */
export function requestBody(request: EngineRequest, found: Source[], style: CitationStyle): Body {
  const persona = request.persona ?? PLAIN_PERSONA
  const { model, effort, maxOutputTokens } = persona
  return {
    model,
    max_tokens: maxOutputTokens,
    stream: true,
    tools: TOOLS,
    tool_choice: { type: 'auto', disable_parallel_tool_use: true },
    system: [
      {
        type: 'text',
        text: fixedSystem(style, request.speaksFor),
        cache_control: { type: 'ephemeral', ttl: '1h' },
      },
      { type: 'text', text: siteSystem(persona), cache_control: { type: 'ephemeral', ttl: '1h' } },
    ],
    messages: [
      ...historyOf(request.history),
      { role: 'user', content: [...resultBlocks(found, style), ...questionBlocks(request)] },
    ],
    ...(isClaude(model) ? { output_config: { effort }, thinking: thinkingOf(model) } : {}),
  }
}

/** Search results for a message or a tool's result; a sentence where there are none. */
export function resultBlocks(found: Source[], style: CitationStyle): UserBlock[] {
  if (found.length === 0) return [{ type: 'text', text: 'The search found nothing new.' }]
  return style === 'native' ? found.map(searchResult) : found.map(numberedSource)
}

function searchResult({ passage, paragraphs }: Source): Anthropic.SearchResultBlockParam {
  const content = paragraphs.map(({ text }) => ({ type: 'text' as const, text }))
  const title = titleOf(passage)
  return { type: 'search_result', source: passage.id, title, content, citations: { enabled: true } }
}

function numberedSource({ n, passage, paragraphs }: Source): Anthropic.TextBlockParam {
  const title = insideTags(titleOf(passage)).replaceAll('"', '”')
  const words = paragraphs.map(({ text }) => insideTags(text)).join('\n\n')
  return { type: 'text', text: `<source number="${n}" title="${title}">\n${words}\n</source>` }
}

/** The question stands last, alone. */
function questionBlocks({ question, language, visitorName }: EngineRequest): UserBlock[] {
  const name = insideTags(visitorName ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  const about = [
    ...(name ? [`The visitor calls themselves <name>${name}</name>.`] : []),
    `Answer in the language “${language}”. The visitor's question:`,
  ]
  return [
    { type: 'text', text: about.join(' ') },
    { type: 'text', text: visibleText(question) },
  ]
}

/** Plain text, oldest first; the newest that fit. A turn comes out the same whatever follows it. */
export function historyOf(history: Turn[]): Anthropic.MessageParam[] {
  const kept: Anthropic.MessageParam[] = []
  let room = MAX_HISTORY
  for (const { author, text } of history.toReversed()) {
    const said = visibleText(text)
      .replaceAll(/\[\^\d+\]/g, '')
      .trim()
    room -= said.length
    if (room < 0) break
    if (!said) continue
    const content = author === 'agent' ? `A person of the team wrote: ${said}` : said
    kept.unshift({ role: author === 'visitor' ? 'user' : 'assistant', content })
  }
  // The API wants a visitor to begin.
  if (kept[0]?.role === 'assistant') kept.unshift({ role: 'user', content: '(The conversation begins.)' })
  return kept
}

/** Other servers know nothing of effort and thinking. */
export const isClaude = (model: string) => model.startsWith('claude-')

/** Visitors wait: as little as the model lets one choose. Opus always thinks. */
export function thinkingOf(model: string): Anthropic.ThinkingConfigParam {
  if (model.includes('haiku')) return { type: 'disabled' }
  return model.includes('sonnet') ? { type: 'between_tools' } : { type: 'adaptive' }
}
