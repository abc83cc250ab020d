import type { AgentId, InboxFilter, IntentId, TeamId } from '@baton/contracts'

/** What is typed into the search: words, and `name:value` for what a list is narrowed to. */
export interface SearchQuery {
  text: string
  filter: InboxFilter
}

interface People {
  me: AgentId
  agents: { id: AgentId; name: string }[]
  intents: readonly { id: IntentId; name: string }[]
  teams: readonly { id: TeamId; name: string }[]
}

const statuses = ['open', 'snoozed', 'resolved'] as const
const priorities = ['low', 'normal', 'high', 'urgent'] as const

/**
 * Reads `tag:returns is:snoozed is:waiting waiting:30 intent:refund agent:me team:billing lang:de priority:high parcel`;
 * `waiting` is in minutes. A name of two words stands in quotes. What is no filter stays text.
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

function narrowed(name: string, value: string, { me, agents, intents, teams }: People): InboxFilter | null {
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
    case 'waiting': {
      const waitingMinutes = Number(value)
      return Number.isInteger(waitingMinutes) && waitingMinutes > 0 ? { waitingMinutes } : null
    }
    case 'team': {
      const team = teams.find((known) => known.name.toLowerCase() === value.toLowerCase())
      return team ? { teamId: team.id } : null
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
export function formatFilter(filter: InboxFilter, { me, agents, intents, teams }: People): string {
  const { status, priority, tag, language, assigneeId, waiting, waitingMinutes } = filter
  const intent = intents.find(({ id }) => id === filter.intent)?.name
  const team = teams.find(({ id }) => id === filter.teamId)?.name
  const agent = agents.find(({ id }) => id === assigneeId)?.name ?? 'nobody'
  return [
    status && `is:${status}`,
    waiting && 'is:waiting',
    waitingMinutes && `waiting:${waitingMinutes}`,
    team && `team:${quote(team)}`,
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
