import type { AgentId, AgentProfile, TeamId } from '@baton/contracts'

/** What a handoff asks of an agent. */
export interface Wish {
  teamId: TeamId | null
  teamName: string | null
  /** BCP 47 tag of the conversation. */
  language: string | null
  /** What was asked, and the titles of what was looked up. */
  text: string
  lastAgentId: AgentId | null
  /** How often each agent has let it pass. */
  passed: ReadonlyMap<AgentId, number>
  /** Who has said no to it. */
  declined: ReadonlySet<AgentId>
}

export interface Pick {
  agentId: AgentId
  /** In words for staff, the strongest reason first. */
  why: string[]
}

/** Online, with room, and allowed to answer. */
export const hasRoom = ({ role, presence, load, capacity }: AgentProfile): boolean =>
  role !== 'viewer' && presence === 'online' && load < capacity

/**
 * The agent to ask next; null when there is nobody. Whoever let it pass comes after those who did not; then count, in
 * this order: who answered this visitor last, the language, skills, room, and whose turn it is.
 */
export function pickAgent(agents: readonly AgentProfile[], wish: Wish): Pick | null {
  const fit = agents
    .filter((agent) => hasRoom(agent) && !wish.declined.has(agent.id))
    .filter(({ teamIds }) => wish.teamId === null || teamIds.includes(wish.teamId))
  const [best] = fit
    .map((agent) => ({ agent, rank: rankOf(agent, wish) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.agent.id < b.agent.id ? -1 : 1))
  return best ? { agentId: best.agent.id, why: whyThis(best.agent, wish) } : null
}

/** Smaller is better, the first number first. */
function rankOf(agent: AgentProfile, wish: Wish): number[] {
  return [
    wish.passed.get(agent.id) ?? 0,
    agent.id === wish.lastAgentId ? 0 : 1,
    -speaks(agent, wish.language),
    -knows(agent, wish.text).length,
    agent.load / agent.capacity,
    agent.offeredAt ?? 0,
  ]
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase()

/** 2: lists it; 1: lists none, so may speak any; 0: lists others. */
function speaks({ languages }: AgentProfile, language: string | null): number {
  if (languages.length === 0) return 1
  return language !== null && languages.some((tag) => base(tag) === base(language)) ? 2 : 0
}

/** The skills whose words stand in the text, whole and side by side. */
function knows({ skills }: AgentProfile, text: string): string[] {
  const words = wordsOf(text)
  return skills.filter((skill) => words.includes(wordsOf(skill)))
}

const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

function whyThis(agent: AgentProfile, wish: Wish): string[] {
  const skills = knows(agent, wish.text)
  return [
    agent.id === wish.lastAgentId && 'Answered this visitor before',
    wish.teamName && `In the team ${wish.teamName}`,
    wish.language && speaks(agent, wish.language) === 2 && `Speaks ${languageName(wish.language)}`,
    skills.length > 0 && `Knows ${skills.join(', ')}`,
    agent.load === 0 ? 'Holds nothing else' : `Holds ${agent.load} of ${agent.capacity}`,
    wish.passed.has(agent.id) && 'Nobody else is free',
  ].filter((reason) => typeof reason === 'string')
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
