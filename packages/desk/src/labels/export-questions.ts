import type { Message } from '@baton/contracts'
import { findConversation, findMessage, listMessages, type SiteStore } from '@baton/store'
import { labelledMessages } from './labelled-messages.ts'
import { newestOfPeople } from './read-label.ts'

/** Turns before a question that go along with it. */
const HISTORY = 6

/** What `baton evaluate --questions` reads. */
export interface QuestionRow {
  id: string
  text: string
  lang?: string
  history: { author: 'visitor' | 'assistant' | 'agent'; text: string }[]
  /** That were cited by an answer that was right. */
  articles?: string[]
  /** What would have been right. */
  answers?: string[]
}

/** Questions whose answer people called right or wrong. Yields in small steps. */
export function* exportQuestions(store: SiteStore): Generator<QuestionRow> {
  for (const judgements of labelledMessages(store, 'answer')) {
    const given = newestOfPeople(judgements)
    const answer = given && findMessage(store, given.messageId)
    if (!answer || given.label.kind !== 'answer') continue
    const { value, expected } = given.label
    const articles = [...new Set(answer.citations.map(({ articleId }) => articleId))]
    // That an answer without a source was right says nothing of the next one.
    if (value === 'right' && articles.length === 0) continue
    const asked = questionBefore(store, answer)
    if (!asked) continue
    const wanted = expected.trim() ? { answers: [expected.trim()] } : {}
    const lang = findConversation(store, answer.conversationId)?.language
    yield { id: answer.id, ...asked, ...(lang && { lang }), ...(value === 'right' ? { articles } : wanted) }
  }
}

/** What the visitor had asked since the answer before, and what was said above it. */
function questionBefore(store: SiteStore, answer: Message): Pick<QuestionRow, 'text' | 'history'> | null {
  const entries = listMessages(store, answer.conversationId, { notes: false })
  const texts = entries.filter(({ kind }) => kind === 'text')
  const above = texts.slice(
    0,
    texts.findIndex(({ id }) => id === answer.id),
  )
  const asked = above.findLastIndex(({ author }) => author.kind !== 'visitor') + 1
  const text = above
    .slice(asked)
    .map((message) => message.text)
    .join('\n')
  const history = above.slice(Math.max(0, asked - HISTORY), asked)
  return text.trim() ? { text, history: history.map(toTurn) } : null
}

function toTurn({ author: { kind }, text }: Message): QuestionRow['history'][number] {
  return { author: kind === 'system' ? 'agent' : kind, text }
}
