import type { Policy, PolicyTrace } from '@baton/contracts'
import type { Told } from './answer.ts'
import type { AssistantOutput, HandoffWish, Question } from './assistant.ts'
import { type Decision, decide } from './policy/decide.ts'
import { offerPhrasesFor } from './policy/offer-phrases.ts'
import { turnFacts } from './policy/turn-facts.ts'
import { wordsOf } from './policy/words-of.ts'
import { inFewWords } from './stream-text.ts'
import type { Understood } from './understand.ts'

type Table = Pick<Policy, 'version' | 'rules'>

/** What the policy says in the place of an answer; null where the question is to be answered. */
export function replyByPolicy(question: Question, understood: Understood, table: Table): Told | null {
  const { person, language } = understood
  const decision = decide(table.rules, turnFacts(question, { asked: person, language }))
  const does = decision?.rule.decision
  if (!decision || does === 'answer' || does === 'offer_person') return null
  const text = wordsOf(decision, language, question.language)
  if (does === 'ask' && isRepeated(text, question)) return null
  const decided = person.wants ? 'asked for a person' : `Rule “${decision.rule.name}”: ${decision.trigger}`
  const confidence = person.wants ? person.confidence : 1
  const said = { text, citations: [], tier: 1 as const, confidence, decision: decided }
  return { ...said, ...wishOf(decision), policy: traceOf(decision, table) }
}

/** Adds to an answer what the policy says of it: an offer, a question, or that a person takes over now. */
export async function* escalate(
  question: Question,
  { person, language }: Understood,
  told: Told,
  table: Table,
): AsyncGenerator<AssistantOutput, Told> {
  if (told.handoff || told.state === 'cut') return told
  const promise = told.report?.checked.withheld.find(({ reason }) => reason === 'promise')?.text ?? null
  const facts = turnFacts(question, { asked: person, language }, { tier: told.tier, promise })
  const decision = decide(table.rules, facts)
  if (!decision) return told
  const escalated = { ...told, ...wishOf(decision), policy: traceOf(decision, table) }
  const { rule, sensitive } = decision
  const words = wordsOf(decision, language, question.language)
  const offers = rule.decision === 'offer_person'
  // Who reads that nothing is known, or that it can't be done here, reads the offer with it.
  const isOffered = offers && (told.tier === 3 || promise !== null) && !rule.wording && !sensitive
  if (!words || isOffered) return escalated
  const accept = offers ? [offerPhrasesFor(language, question.language).accept] : undefined
  const choices = told.choices ?? accept
  if (isRepeated(words, question)) return { ...escalated, choices }
  for (const text of inFewWords(`\n\n${words}`)) yield { type: 'delta', text }
  return { ...escalated, text: `${told.text}\n\n${words}`, choices }
}

/** The same question back, or the same offer, is not put twice in a row. */
function isRepeated(words: string, { history }: Question): boolean {
  return history.findLast(({ author }) => author === 'assistant')?.text.endsWith(words) ?? false
}

function wishOf({ rule, reason, trigger }: Decision): { handoff?: HandoffWish } {
  const { decision, teamId, priority } = rule
  if (decision !== 'hand_over' && decision !== 'offer_person') return {}
  const when = decision === 'hand_over' ? 'now' : 'offer'
  return { handoff: { reason, trigger, when, teamId, priority } }
}

function traceOf({ rule, trigger }: Decision, { version }: Table): PolicyTrace {
  return { version, ruleId: rule.id, rule: rule.name, decision: rule.decision, trigger }
}
