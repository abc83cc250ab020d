import type { ArticleId, ChunkId, Passage } from '@baton/contracts'
import type {
  Answer,
  AssistantDependencies,
  AssistantOutput,
  Persona,
  Question,
  Search,
} from '../assistant.ts'
import { PLAIN_PERSONA } from '../engines/claude/request-body.ts'
import { extractive } from '../engines/extractive.ts'
import { respond } from '../respond.ts'

/** A passage of an article, with full coverage unless told otherwise. */
export function passage(id: string, title: string, text: string, more: Partial<Passage> = {}): Passage {
  return {
    id: `chk_${id}` as ChunkId,
    articleId: id as ArticleId,
    position: 0,
    title,
    headings: [],
    text,
    url: `/help/${id}`,
    language: 'en',
    updatedAt: 0,
    score: 1,
    coverage: 1,
    ...more,
  }
}

/** Everything that `respond` yields, and its answer. */
export async function hear(
  question: Partial<Question> & { text: string },
  search: Search,
  engine = extractive,
  signal?: AbortSignal,
  persona?: Partial<Persona>,
  policy?: AssistantDependencies['policy'],
): Promise<{ outputs: AssistantOutput[]; answer: Answer; shown: string }> {
  const outputs: AssistantOutput[] = []
  let now = 0
  const speaker = persona && { ...PLAIN_PERSONA, ...persona }
  const dependencies = { search, engine, now: () => now++, signal, persona: speaker, policy }
  for await (const output of respond({ history: [], language: 'en', ...question }, dependencies))
    outputs.push(output)
  const last = outputs.at(-1)
  if (last?.type !== 'answer') throw new Error('The last output is no answer.')
  const shown = outputs.map((output) => (output.type === 'delta' ? output.text : '')).join('')
  return { outputs, answer: last.answer, shown }
}

export const returns = passage(
  'returns',
  'Return something',
  [
    'You can return most things.',
    'You have 60 days to send something back. Trail Club members have 90 days. The days count from delivery.',
    'We do not take back:',
    '- underwear and socks\n- opened stove fuel\n- gift cards',
    'Can I send back a tent I already used?',
    'No, if you have slept in it. Yes, if you only put it up once to check it.',
  ].join('\n\n'),
)
export const delivery = passage(
  'delivery',
  'Delivery to Europe',
  [
    'We deliver to most of Europe.',
    'Country: Germany, France · Price: €9.95 · Arrives: 3 to 6 working days\nCountry: Spain · Price: €12.95 · Arrives: 5 to 9 working days',
  ].join('\n\n'),
)
export const cancel = passage(
  'cancel',
  'Cancel an order',
  [
    'An order can be cancelled until it leaves the warehouse.',
    '1. Sign in and open Your orders.\n2. Choose the order.\n3. Select Cancel order, then confirm.',
    'A refund takes 3 days.',
  ].join('\n\n'),
)
