import type { Passage } from '@baton/contracts'
import type { Question, Search } from './assistant.ts'
import { completeQuestion } from './complete-question.ts'
import { reworded as inOtherWords, plainer } from './reword.ts'
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
/** Of the question alone where it leans on the conversation, and of it completed where it stands alone. */
const OTHER_READING = 0.3
const TITLE_WEIGHT = 0.5
/**
 * A question without a sign of leaning is still taken to go on if a passage holds this share as much of it completed as
 * of it alone: who changes the subject asks for what stands elsewhere.
 */
const GOES_ON = 0.7
/** With less of the question in the best passage, other words for it are tried. */
const WELL_COVERED = 0.9

/**
 * Searches for the question, alone and completed with what it may lean on; one list of passages. `reworded`: the question
 * as one of its own, where somebody is writing that; awaited only after the search in its own words.
 */
export async function retrieve(
  question: Question,
  { language, followUp }: Understood,
  search: Search,
  depth = LIMIT,
  reworded: Promise<string | null> | null = null,
): Promise<Retrieved> {
  const find = async (text: string) =>
    search({ text: withoutAsking(text) || text, language, limit: Math.max(LIMIT, depth) })
  const alone = await inItsWords(plainer(question.text), find)
  const completed = (await reworded) ?? completeQuestion(question.text, question.history, language)
  if (completed === question.text) return { ...alone, passages: alone.ranked.slice(0, LIMIT) }

  const whole = await find(completed)
  const goesOn = followUp || coverageOf(whole) >= GOES_ON * coverageOf(alone.ranked)
  const readings = goesOn ? [whole, alone.ranked] : [alone.ranked, whole]
  const lists = readings.map((passages, at) => ({ weight: at === 0 ? 1 : OTHER_READING, passages }))
  const [title] = question.history.findLast((turn) => turn.author === 'assistant')?.sources ?? []
  if (followUp && title)
    lists.push({ weight: TITLE_WEIGHT, passages: await find(`${title} ${question.text}`) })
  return { ...fused(lists), searchedFor: goesOn ? completed : alone.searchedFor }
}

function fused(lists: List[]): Pick<Retrieved, 'passages' | 'ranked'> {
  // What was cut comes after: how deep is looked must not change what the engine reads.
  const heads = lists.map(({ weight, passages }) => ({ weight, passages: passages.slice(0, LIMIT) }))
  const passages = fuse(heads).slice(0, LIMIT)
  const given = new Set(passages.map(({ id }) => id))
  const cut = fuse(lists).filter(({ id }) => !given.has(id))
  return { passages, ranked: [...passages, ...cut] }
}

function coverageOf([first]: Passage[]): number {
  return first?.coverage ?? 0
}

/** Searches again with other words where the visitor's own are hardly known. */
async function inItsWords(text: string, find: (text: string) => Passage[] | Promise<Passage[]>) {
  const ranked = await find(text)
  const other = coverageOf(ranked) < WELL_COVERED ? inOtherWords(text) : null
  const again = other ? await find(other) : []
  return coverageOf(again) > coverageOf(ranked) && other
    ? { ranked: again, searchedFor: other }
    : { ranked, searchedFor: text }
}

interface List {
  weight: number
  passages: Passage[]
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
