import type { HandoffReason, PolicyRule, SensitiveClass } from '@baton/contracts'
import { askedForPerson } from './default-rules.ts'
import type { TurnFacts } from './turn-facts.ts'
import { whyHolds } from './why-holds.ts'

/** What the policy makes of one turn. */
export interface Decision {
  rule: PolicyRule
  reason: HandoffReason
  /** In words for staff, with its numbers. */
  trigger: string
  /** The gravest class that the rule is about; null where it is about none. */
  sensitive: SensitiveClass | null
}

/**
 * The first rule whose conditions all hold; null where none does. Who asks for a person gets one whatever the table
 * says: of a turn that asks, only rules that hand over are read, and behind the last of them stands one that cannot be
 * taken away.
 */
export function decide(rules: PolicyRule[], facts: TurnFacts): Decision | null {
  for (const rule of facts.asked.wants ? [...rules.filter(handsOver), askedForPerson] : rules) {
    if (!rule.enabled) continue
    const trigger = triggerOf(rule, facts)
    if (trigger) return { rule, trigger, reason: reasonOf(rule, facts), sensitive: gravest(rule, facts) }
  }
  return null
}

const handsOver = ({ decision }: PolicyRule) => decision === 'hand_over'

function triggerOf({ when }: PolicyRule, facts: TurnFacts): string | null {
  const why: string[] = []
  for (const condition of when) {
    const words = whyHolds(condition, facts)
    if (words === null) return null
    why.push(words)
  }
  const words = why.join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function gravest({ when }: PolicyRule, { sensitive }: TurnFacts): SensitiveClass | null {
  const classes = when.flatMap((condition) => (condition.on === 'sensitive' ? [condition.classes] : []))
  return classes[0]
    ? (sensitive.find((one) => classes.every((of) => !of[0] || of.includes(one))) ?? null)
    : null
}

function reasonOf({ when }: PolicyRule, facts: TurnFacts): HandoffReason {
  const asks = (on: (typeof when)[number]['on']) => when.some((condition) => condition.on === on)
  if (asks('sensitive')) return 'sensitive'
  if (facts.asked.wants) return 'visitor_asked'
  if (!asks('failed_answers')) return 'policy'
  return facts.failed > 1 || facts.complains ? 'failed_answers' : 'no_answer'
}
