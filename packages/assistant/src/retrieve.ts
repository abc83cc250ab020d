import type { Passage } from '@baton/contracts'
import { isFollowUp, isSmallTalk } from '@baton/understanding'
import type { Question, Search, Turn } from './assistant.ts'
import { plainer, reworded } from './reword.ts'
import type { Understood } from './understand.ts'
import { withoutAsking } from './without-asking.ts'

export interface Retrieved {
  /** Best first. */
  passages: Passage[]
  /** The passages, then what was cut; as many as asked for. */
  ranked: Passage[]
  /** The question, completed from the conversation where it leaned on it. */
  searchedFor: string
}

const LIMIT = 8
/** Rank at which a hit counts half as much as at the top, for fusing lists. */
const FUSION_K = 50
/** A question that leans on the conversation says little by itself. */
const RAW_WEIGHT = 0.5
const TITLE_WEIGHT = 0.5
/** How far back a chain of follow-ups is walked for the question that stands alone. */
const MAX_BACK = 3
/** With less of the question in the best passage, other words for it are tried. */
const WELL_COVERED = 0.75

/** Searches for the question, and for a follow-up also completed with what it leans on; one list of passages. */
export async function retrieve(
  question: Question,
  understood: Understood,
  search: Search,
  depth = LIMIT,
): Promise<Retrieved> {
  const { language, followUp } = understood
  const find = (text: string) =>
    search({ text: withoutAsking(text) || text, language, limit: Math.max(LIMIT, depth) })
  if (!followUp) {
    const { ranked, searchedFor } = await inItsWords(plainer(question.text), find)
    return { passages: ranked.slice(0, LIMIT), ranked, searchedFor }
  }

  const searchedFor = [...questionsBefore(question.history, language), question.text].join(' ')
  const [title] = question.history.findLast((turn) => turn.author === 'assistant')?.sources ?? []
  const lists = await Promise.all([
    weighted(1, find(searchedFor)),
    weighted(RAW_WEIGHT, find(question.text)),
    ...(title ? [weighted(TITLE_WEIGHT, find(`${title} ${question.text}`))] : []),
  ])
  // What was cut comes after: how deep is looked must not change what the engine reads.
  const heads = lists.map(({ weight, passages }) => ({ weight, passages: passages.slice(0, LIMIT) }))
  const passages = fuse(heads).slice(0, LIMIT)
  const given = new Set(passages.map(({ id }) => id))
  const cut = fuse(lists).filter(({ id }) => !given.has(id))
  return { passages, ranked: [...passages, ...cut], searchedFor }
}

/** Searches again with other words where the visitor's own are hardly known. */
async function inItsWords(text: string, find: (text: string) => Passage[] | Promise<Passage[]>) {
  const ranked = await find(text)
  const other = (ranked[0]?.coverage ?? 0) < WELL_COVERED ? reworded(text) : null
  const again = other ? await find(other) : []
  return (again[0]?.coverage ?? 0) > (ranked[0]?.coverage ?? 0) && other
    ? { ranked: again, searchedFor: other }
    : { ranked, searchedFor: text }
}

/** The visitor's earlier questions that this one leans on, oldest first. */
function questionsBefore(history: Turn[], language: string): string[] {
  const found: string[] = []
  for (const turn of history.toReversed()) {
    if (turn.author !== 'visitor' || isSmallTalk(turn.text).kind) continue
    found.unshift(turn.text)
    if (found.length === MAX_BACK || !isFollowUp(turn.text, language)) break
  }
  return found
}

interface List {
  weight: number
  passages: Passage[]
}

async function weighted(weight: number, passages: Passage[] | Promise<Passage[]>): Promise<List> {
  return { weight, passages: await passages }
}

/** One list by weighted reciprocal ranks. The first list is the whole question: its coverage counts in full. */
function fuse(lists: List[]): Passage[] {
  const fused = new Map<string, Passage>()
  for (const { weight, passages } of lists) {
    for (const [rank, passage] of passages.entries()) {
      const known = fused.get(passage.id)
      const score = weight / (FUSION_K + rank + 1)
      if (known) known.score += score
      else fused.set(passage.id, { ...passage, score, coverage: passage.coverage * weight })
    }
  }
  return [...fused.values()].sort((a, b) => b.score - a.score)
}
