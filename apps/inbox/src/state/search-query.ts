import type { AgentId, InboxFilter, IntentId } from '@baton/contracts'

/** What is typed into the search: words, and `name:value` for what a list is narrowed to. */
export interface SearchQuery {
  text: string
  filter: InboxFilter
}

interface People {
  me: AgentId
  agents: { id: AgentId; name: string }[]
  intents: readonly { id: IntentId; name: string }[]
}

const statuses = ['open', 'snoozed', 'resolved'] as const
const priorities = ['low', 'normal', 'high', 'urgent'] as const

/**
 * Reads `tag:returns is:snoozed is:waiting intent:refund agent:me lang:de priority:high parcel`. A name of two words
 * stands in quotes. What is no filter stays text.
 */
export function parseQuery(typed: string, people: People): SearchQuery {
  const filter: InboxFilter = {}
  const words: string[] = []
  for (const [part, name, quoted, bare] of typed.matchAll(/(?:(\w+):(?:"([^"]*)"|([^\s"]+)))|\S+/g)) {
    const found = name ? narrowed(name, quoted ?? bare ?? '', people) : null
    if (found) Object.assign(filter, found)
    else words.push(part)
  }
  return { text: words.join(' '), filter }
}

function narrowed(name: string, value: string, { me, agents, intents }: People): InboxFilter | null {
  switch (name) {
    case 'is': {
      if (value === 'waiting') return { waiting: 'yes' }
      const status = statuses.find((known) => known === value)
      return status ? { status } : null
    }
    case 'priority': {
      const priority = priorities.find((known) => known === value)
      return priority ? { priority } : null
    }
    case 'tag':
      return value === '' ? null : { tag: value.toLowerCase() }
    case 'intent': {
      const wanted = value.toLowerCase()
      const intent = intents.find((known) => known.name.toLowerCase() === wanted)
      return intent ? { intent: intent.id } : null
    }
    case 'lang':
      return { language: value }
    case 'agent': {
      if (value === 'me') return { assigneeId: me }
      if (value === 'nobody') return { assigneeId: 'nobody' }
      const agent = agents.find((known) => known.name.toLowerCase().startsWith(value.toLowerCase()))
      return agent ? { assigneeId: agent.id } : null
    }
    default:
      return null
  }
}

/** The same the other way round: what to type for a filter. */
export function formatFilter(filter: InboxFilter, { me, agents, intents }: People): string {
  const { status, priority, tag, language, assigneeId, waiting } = filter
  const intent = intents.find(({ id }) => id === filter.intent)?.name
  const agent = agents.find(({ id }) => id === assigneeId)?.name ?? 'nobody'
  return [
    status && `is:${status}`,
    waiting && 'is:waiting',
    intent && `intent:${quote(intent)}`,
    priority && `priority:${priority}`,
    tag && `tag:${quote(tag)}`,
    language && `lang:${language}`,
    assigneeId && `agent:${assigneeId === me ? 'me' : quote(agent)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const quote = (value: string) => (/\s/.test(value) ? `"${value}"` : value)
