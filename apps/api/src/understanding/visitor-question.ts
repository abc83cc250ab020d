interface Entry {
  [name: string]: unknown
}

const TEXT_NAMES = [
  'text',
  'question',
  'message',
  'query',
  'first_message',
  'description',
  'body',
  'content',
  'comment',
  'subject',
  'title',
]
const VISITORS = /^(visitor|user|customer|client|contact|lead|end-user|requester|enduser)$/i

/**
 * What the visitor asked first in an exported conversation: a row with a text, a chat with messages, a ticket of Zendesk
 * (description, comments) or a conversation of Intercom (source, conversation_parts). Null where nobody asked.
 */
export function visitorQuestion(exported: unknown): string | null {
  if (typeof exported === 'string') return plainText(exported)
  if (!isEntry(exported)) return null
  const said = [
    ...(isEntry(exported.source) ? [exported.source] : []),
    ...listOf(isEntry(exported.conversation_parts) ? exported.conversation_parts.conversation_parts : null),
    ...listOf(exported.messages),
  ]
  const asked = said.find((entry) => isEntry(entry) && isVisitor(entry))
  if (said.length > 0) return isEntry(asked) ? textOf(asked) : null
  return textOf(exported) ?? listOf(exported.comments).map(visitorQuestion).find(Boolean) ?? null
}

function isVisitor({ author, role, from }: Entry): boolean {
  const who = isEntry(author) ? (author.type ?? author.role) : (author ?? role ?? from)
  return typeof who === 'string' && VISITORS.test(who)
}

function textOf(entry: Entry): string | null {
  for (const name of TEXT_NAMES) {
    const value = entry[name]
    const text = typeof value === 'string' ? plainText(value) : null
    if (text) return text
  }
  return null
}

/** Of one text, no more is looked at. */
const READ = 20_000

/** Exports hold HTML; what is shown of it is the text. */
function plainText(value: string): string | null {
  const text = value
    .slice(0, READ)
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, ' ')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
  return text || null
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
