import type { PolicyCondition, PolicyDecision, PolicyRule, SensitiveClass } from '@baton/contracts'

/** As the table has it, and as it stands behind every table. */
export const askedForPerson: PolicyRule = rule('asked_for_person', 'Asks for a person', 'hand_over', {
  on: 'asked_for_person',
})

/**
 * The table of a site that has none of its own, which an update of the product may change. Who is in danger comes before
 * all else; what a person must read before what an answer may settle.
 */
export const defaultRules: PolicyRule[] = [
  sensitive('self_harm', 'Speaks of harming themselves', { priority: 'urgent' }),
  sensitive('threat', 'Threatens somebody', { priority: 'urgent' }),
  sensitive('medical', 'Asks about health', { priority: 'high' }),
  sensitive('minor', 'Is under age', { priority: 'high' }),
  sensitive('legal', 'Speaks of law and courts', { priority: 'high' }),
  sensitive('others_data', 'Is about other people’s data'),
  askedForPerson,
  rule('very_unhappy', 'Is very unhappy', 'hand_over', { on: 'sentiment', below: -0.7 }),
  { ...sensitive('payment_data', 'Sends payment data'), decision: 'offer_person' },
  rule('promise', 'Was promised something', 'offer_person', { on: 'promise_without_backing' }),
  rule('failed_twice', 'Two answers failed', 'offer_person', { on: 'failed_answers', atLeast: 2 }),
  rule('failed', 'An answer failed', 'offer_person', { on: 'failed_answers', atLeast: 1 }),
  rule('unsure', 'Is hard to understand', 'offer_person', {
    on: 'intent_confidence',
    below: 0.6,
    times: 2,
  }),
]

/** The version and the rules that hold where nobody has switched on others. */
export const defaultPolicy = { version: 0, rules: defaultRules }

function sensitive(name: SensitiveClass, title: string, more: Partial<PolicyRule> = {}): PolicyRule {
  return { ...rule(name, title, 'hand_over', { on: 'sensitive', classes: [name] }), ...more }
}

function rule(id: string, name: string, decision: PolicyDecision, when: PolicyCondition): PolicyRule {
  const usual = { enabled: true, teamId: null, priority: null, wording: '' }
  return { id, name, when: [when], decision, ...usual }
}
