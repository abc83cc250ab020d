import type { ChunkId, Passage } from '@baton/contracts'
import type { EngineRequest } from '../../engine.ts'
import type { ModelPart } from '../../engines/model/model-part.ts'
import { passage } from '../../testing/passages.ts'
import { pick, type Random } from './random.ts'
import type { Topic } from './topics.ts'

/** A block of a model's text with what it says that it stands on. */
export interface WrittenBlock {
  text: string
  sources: { chunkId: string; cited: string }[]
}

export interface WrittenAnswer {
  topic: Topic
  passages: Passage[]
  blocks: WrittenBlock[]
}

export function pagesOf({ title, url, pageLanguage, facts }: Topic): Passage[] {
  const half = Math.ceil(facts.length / 2)
  return [facts.slice(0, half), facts.slice(half)].map((part, index) =>
    passage(`${title}-${index}`, title, part.map(({ page }) => page).join('\n\n'), {
      url,
      language: pageLanguage,
    }),
  )
}

/** A clean answer: one to four facts as sentences, a list or rows, in one block each or in several, with words around them. */
export function writeAnswer(topic: Topic, random: Random): WrittenAnswer {
  const passages = pagesOf(topic)
  const { opening, listIntro, closing } = topic.around
  const facts = topic.facts.filter(() => random() < 0.6)
  const chosen = facts.length > 0 ? facts : topic.facts.slice(0, 1)
  const shape = pick(['sentences', 'sentences', 'list', 'steps', 'rows'] as const, random)
  const blocks: WrittenBlock[] = []
  const first = pick(opening, random)
  if (first) blocks.push({ text: `${first}${pick([' ', '\n\n'], random)}`, sources: [] })
  if (shape !== 'sentences')
    blocks.push({ text: `${blocks.length > 0 ? '\n\n' : ''}${pick(listIntro, random)}\n\n`, sources: [] })
  if (shape === 'rows') blocks.push({ text: '| # | |\n|---|---|\n', sources: [] })
  for (const [index, { page, says }] of chosen.entries()) {
    const text = pick(says, random)
    const chunk = passages.find((one) => one.text.includes(page))
    const sources = chunk ? [{ chunkId: chunk.id, cited: page }] : []
    const before = { sentences: '', list: '- ', steps: `${index + 1}. `, rows: '| ' }[shape]
    const after = { sentences: pick([' ', '\n\n'], random), list: '\n', steps: '\n', rows: ' | |\n' }[shape]
    blocks.push(...inBlocks({ before, text, after, sources }, random))
  }
  const last = pick(closing, random)
  if (last) blocks.push({ text: `${shape === 'sentences' ? '' : '\n'}${last}`, sources: [] })
  return { topic, passages, blocks }
}

interface Sentence extends WrittenBlock {
  before: string
  after: string
}

/** A sentence is one block, or has its marks outside, or comes in two. */
function inBlocks({ before, text, after, sources }: Sentence, random: Random): WrittenBlock[] {
  const way = random()
  if (way < 0.5) return [{ text: before + text + after, sources }]
  const outside = { text: after, sources: [] }
  if (way < 0.8)
    return [{ text: before, sources: [] }, { text, sources }, outside].filter((block) => block.text)
  const middle = text.indexOf(' ', text.length / 2)
  const cut = middle < 0 ? text.length : middle
  return [{ text: before + text.slice(0, cut), sources }, { text: text.slice(cut), sources }, outside].filter(
    (block) => block.text,
  )
}

/** The answer as it arrives: in deltas of a few letters, sources anywhere before their block's end. */
export async function* streamed(blocks: WrittenBlock[], random: Random): AsyncGenerator<ModelPart> {
  yield { type: 'open' }
  for (const { text, sources } of blocks) {
    const cited = sources.map(
      ({ chunkId, cited }): ModelPart => ({ type: 'source', chunkId: chunkId as ChunkId, cited }),
    )
    const isFirst = random() < 0.5
    if (isFirst) yield* cited
    for (let at = 0; at < text.length; ) {
      const size = 1 + Math.floor(random() * 12)
      yield { type: 'text', text: text.slice(at, at + size) }
      at += size
    }
    if (!isFirst) yield* cited
    yield { type: 'block' }
  }
  yield { type: 'end', ending: { kind: 'answered' } }
}

export function requestFor({ topic, passages }: Pick<WrittenAnswer, 'topic' | 'passages'>): EngineRequest {
  const { question, language } = topic
  return { question, searchedFor: question, language, siteLanguage: 'en', history: [], passages }
}
