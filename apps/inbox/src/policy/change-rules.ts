import type { PolicyRule } from '@baton/contracts'

/** The rules with one of them at another place. */
export function moved(rules: PolicyRule[], id: string, to: number): PolicyRule[] {
  const rule = rules.find((one) => one.id === id)
  if (!rule || to < 0 || to >= rules.length) return rules
  return rules.filter((one) => one !== rule).toSpliced(to, 0, rule)
}

export function changed(rules: PolicyRule[], id: string, change: Partial<PolicyRule>): PolicyRule[] {
  return rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule))
}

/** The rules with a new one at the top. */
export function withNew(rules: PolicyRule[]): { rules: PolicyRule[]; id: string } {
  const taken = new Set(rules.map(({ id }) => id))
  let n = rules.length + 1
  while (taken.has(`rule_${n}`)) n += 1
  const id = `rule_${n}`
  const rule: PolicyRule = {
    ...{ id, name: 'New rule', enabled: true, when: [{ on: 'sentiment', below: -0.5 }] },
    ...{ decision: 'offer_person', teamId: null, priority: null, wording: '' },
  }
  return { rules: [rule, ...rules], id }
}

/** Why the rules cannot be tried or switched on as they are; null where they can. */
export function whyNot(rules: PolicyRule[]): string | null {
  for (const { name, when } of rules) {
    if (!name.trim()) return 'A rule has no name.'
    if (when.length === 0) return `“${name}” has no condition.`
    for (const condition of when) {
      if (condition.on === 'intent' && condition.is.length === 0) return `“${name}” names no intent.`
      if (condition.on === 'language' && condition.is.length === 0) return `“${name}” names no language.`
      if (condition.on === 'visitor' && !condition.attribute.trim()) return `“${name}” names no attribute.`
      if (condition.on === 'amount' && !/^[A-Z]{3}$/.test(condition.currency))
        return `“${name}” needs a currency such as EUR.`
      if (Object.values(condition).some((value) => Number.isNaN(value))) return `“${name}” lacks a number.`
    }
  }
  return null
}

/** Whether the table itself hands over who asks for a person; if not, the product still does. */
export function handsOverWhoAsks(rules: PolicyRule[]): boolean {
  return rules.some(
    ({ enabled, decision, when }) =>
      enabled && decision === 'hand_over' && when.every(({ on }) => on === 'asked_for_person'),
  )
}
