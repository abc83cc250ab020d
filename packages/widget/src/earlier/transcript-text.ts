import type { Message } from '@baton/contracts'
import { plainText } from '@baton/markup'

interface TranscriptWords {
  you: string
  sources: string
  /** "Assistant · AI". */
  assistant: string
}

/** What was said, as plain text: who, when, and where an answer comes from. Notices are left out. */
export function transcriptText(messages: Message[], words: TranscriptWords, tag: string): string {
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const said = messages.filter(({ kind }) => kind === 'text')
  return said
    .map(({ author, createdAt, text, citations }) => {
      const name =
        author.kind === 'agent' ? author.name : author.kind === 'visitor' ? words.you : words.assistant
      const sources = citations.map(({ n, title, url }) => `[${n}] ${title}${url ? ` ${absolute(url)}` : ''}`)
      const foot = sources.length > 0 ? [`${words.sources}:`, ...sources] : []
      return [`${name}, ${time.format(createdAt)}`, plainText(text), ...foot].join('\n')
    })
    .join('\n\n')
}

const absolute = (url: string) => (URL.canParse(url, location.href) ? new URL(url, location.href).href : url)
