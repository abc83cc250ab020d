import type { PolicyCondition, PolicyRule } from '@baton/contracts'
import { expect, test } from 'vitest'
import { changed, handsOverWhoAsks, moved, whyNot, withNew } from './change-rules.ts'
import { beginnings, conditionWords } from './condition-words.ts'

const rule = (id: string, change: Partial<PolicyRule> = {}): PolicyRule => ({
  ...{ id, name: id, enabled: true, when: [{ on: 'asked_for_person' }], decision: 'hand_over' },
  ...{ teamId: null, priority: null, wording: '', ...change },
})
const [a, b, c] = [rule('a'), rule('b'), rule('c')]
const ids = (rules: PolicyRule[]) => rules.map(({ id }) => id).join('')

test('a rule moves up and down, and not over the edge', () => {
  expect(ids(moved([a, b, c], 'c', 0))).toBe('cab')
  expect(ids(moved([a, b, c], 'a', 1))).toBe('bac')
  expect(ids(moved([a, b, c], 'a', -1))).toBe('abc')
  expect(ids(moved([a, b, c], 'c', 3))).toBe('abc')
})

test('a new rule comes first, under an id that no other has', () => {
  const { rules, id } = withNew([rule('rule_2')])
  expect(rules.map((one) => one.id)).toEqual([id, 'rule_2'])
  expect(id).not.toBe('rule_2')
})

test('what a rule still lacks is said by its name', () => {
  expect(whyNot([a, b])).toBeNull()
  const lacking = (when: PolicyCondition[]) => whyNot([a, { ...b, name: 'Late', when }])
  expect(lacking([])).toBe('“Late” has no condition.')
  expect(lacking([{ on: 'sentiment', below: Number.NaN }])).toBe('“Late” lacks a number.')
  expect(lacking([{ on: 'amount', above: 1, currency: 'eu' }])).toContain('currency')
  expect(whyNot([{ ...a, name: ' ' }])).toBe('A rule has no name.')
})

test('a table that no longer hands over who asks is told so', () => {
  expect(handsOverWhoAsks([a])).toBe(true)
  expect(handsOverWhoAsks(changed([a], 'a', { enabled: false }))).toBe(false)
  expect(handsOverWhoAsks(changed([a], 'a', { when: [...a.when, { on: 'hours', open: true }] }))).toBe(false)
})

test('each condition reads as the end of "When the visitor"', () => {
  const words = Object.values(beginnings).map((one) => conditionWords(one, new Map()))
  expect(words).toContain('writes with a sentiment below \u22120.5')
  expect(words).toContain('got 2 failed answers in a row')
  expect(words).toContain('is understood with a confidence below 0.6, 2 turns in a row')
  for (const one of words) expect(one).toMatch(/^(asks|writes|has|got|wants|is|was|names|came)\b/)
})
