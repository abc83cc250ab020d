import { decide, turnFacts } from '@baton/assistant'
import type {
  ConversationId,
  PolicyDecision,
  PolicyReplay,
  PolicyRule,
  ReplayedOutcome,
} from '@baton/contracts'
import {
  type ConversationPlace,
  listNewestConversations,
  type PastConversation,
  readPastConversations,
  readRouting,
  type SiteStore,
} from '@baton/store'
import { isOpen } from '../routing/open-time.ts'
import { type PastTurn, pastTurns, type ScoreText } from './past-turns.ts'

export interface ReplayInput {
  today: PolicyRule[]
  proposed: PolicyRule[]
  /** How many, the newest first. */
  conversations: number
  score: ScoreText
}

/** How far a replay is. */
export interface ReplayProgress {
  done: number
  of: number
}

const READ_AT_ONCE = 10
const LISTED_AT_ONCE = 1_000
const MOST_CHANGED = 200
const PREVIEW_LENGTH = 160

/**
 * What two tables would have done with past conversations. Reads and writes nothing down; loop it, and between two
 * steps, each of a turn, do other work. Of what would have been answered where the assistant did not answer nothing is
 * known: a turn that was handed over counts as answered by a table that would have gone on.
 */
export function* replayPolicy(
  store: SiteStore,
  { today, proposed, conversations, score }: ReplayInput,
): Generator<ReplayProgress, Omit<PolicyReplay, 'tookMs'>> {
  const { hours } = readRouting(store)
  const asksHours = [...today, ...proposed].some(({ when }) => when.some(({ on }) => on === 'hours'))
  const openAt = (at: number) => !asksHours || isOpen(hours, at)
  const tally = new Tally(proposed)
  const ids = yield* newestIds(store, conversations)
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    const some = readPastConversations(store, ids.slice(at, at + READ_AT_ONCE))
    yield { done: at, of: ids.length }
    for (const [n, past] of some.entries()) {
      const [before, after] = [new Outcome(today), new Outcome(proposed)]
      for (const turn of pastTurns(past, score)) {
        tally.turns += 1
        turn.question.situation = { ...situationOf(past), isOpen: openAt(turn.at) }
        const facts = factsOf(turn)
        before.hear(turn, facts)
        after.hear(turn, facts)
        yield { done: at + n, of: ids.length }
        if (before.isOver && after.isOver) break
      }
      tally.count(past, before.outcome, after.outcome)
    }
  }
  return tally.result()
}

function* newestIds(store: SiteStore, most: number): Generator<ReplayProgress, ConversationId[]> {
  const ids: ConversationId[] = []
  let last: ConversationPlace | null = null
  while (ids.length < most) {
    const page = listNewestConversations(store, Math.min(LISTED_AT_ONCE, most - ids.length), last)
    ids.push(...page.map(({ id }) => id))
    last = page.at(-1) ?? null
    if (page.length < LISTED_AT_ONCE) break
    yield { done: 0, of: most }
  }
  return ids
}

const situationOf = ({ channel, isVerified, attributes }: PastConversation) => ({
  channel,
  isVerified,
  attributes,
})

/** Of a turn before it was answered, and with how it was. */
function factsOf({ question, outcome }: PastTurn) {
  const language = question.signals?.language.value ?? question.language
  const about = { asked: { wants: question.signals?.asksForPerson ?? false, matched: null }, language }
  return { early: turnFacts(question, about), late: turnFacts(question, about, outcome) }
}

const strength: Record<PolicyDecision, number> = { answer: 0, ask: 1, offer_person: 2, hand_over: 3 }

/** What one table makes of one conversation, turn by turn; its strongest decision stays. */
class Outcome {
  outcome: ReplayedOutcome = { decision: 'answer', ruleId: null, ruleName: null, turn: null }
  readonly #rules: PolicyRule[]

  constructor(rules: PolicyRule[]) {
    this.#rules = rules
  }

  /** Somebody else goes on from here. */
  get isOver(): boolean {
    return this.outcome.decision === 'hand_over'
  }

  hear({ turn }: PastTurn, { early, late }: ReturnType<typeof factsOf>): void {
    if (this.isOver) return
    const first = decide(this.#rules, early)?.rule
    const isReply = first?.decision === 'hand_over' || first?.decision === 'ask'
    const rule = isReply ? first : decide(this.#rules, late)?.rule
    if (!rule) return
    const { decision, ruleId } = this.outcome
    if (ruleId !== null && strength[rule.decision] <= strength[decision]) return
    this.outcome = { decision: rule.decision, ruleId: rule.id, ruleName: rule.name, turn }
  }
}

class Tally {
  turns = 0
  readonly #byRule: Map<string, number>
  readonly #result = {
    conversations: 0,
    today: { answer: 0, ask: 0, offer_person: 0, hand_over: 0 },
    proposed: { answer: 0, ask: 0, offer_person: 0, hand_over: 0 },
    changed: [] as PolicyReplay['changed'],
    changedInAll: 0,
  }

  constructor(proposed: PolicyRule[]) {
    this.#byRule = new Map(proposed.map(({ id }) => [id, 0]))
  }

  count(past: PastConversation, today: ReplayedOutcome, proposed: ReplayedOutcome): void {
    const result = this.#result
    result.conversations += 1
    result.today[today.decision] += 1
    result.proposed[proposed.decision] += 1
    if (proposed.ruleId) this.#byRule.set(proposed.ruleId, (this.#byRule.get(proposed.ruleId) ?? 0) + 1)
    if (isSame(today, proposed)) return
    result.changedInAll += 1
    if (result.changed.length >= MOST_CHANGED) return
    const { id: conversationId, lastMessageAt: at } = past
    const preview = previewOf(past, proposed.turn ?? today.turn)
    result.changed.push({ conversationId, preview, at, today, proposed })
  }

  result(): Omit<PolicyReplay, 'tookMs'> {
    const byRule = [...this.#byRule].map(([ruleId, conversations]) => ({ ruleId, conversations }))
    return { ...this.#result, turns: this.turns, byRule }
  }
}

/** Nobody minds which rule it was; who is handed over earlier or later does. */
function isSame(one: ReplayedOutcome, other: ReplayedOutcome): boolean {
  if (one.decision !== other.decision) return false
  return one.decision !== 'hand_over' || one.turn === other.turn
}

/** What the visitor wrote then. */
function previewOf({ messages }: PastConversation, turn: number | null): string {
  const said = messages.filter(({ author }) => author === 'visitor')
  return said[(turn ?? 1) - 1]?.text.slice(0, PREVIEW_LENGTH) ?? ''
}
