import { describe, expect, test } from 'vitest'
import { findSensitive, type SensitiveClass } from './find-sensitive.ts'
import { phrases } from './sensitive/testing/phrases.ts'

const has = (text: string, name: SensitiveClass) => findSensitive(text).some((found) => found.class === name)

const CLASSES: SensitiveClass[] = [
  'self_harm',
  'threat',
  'legal',
  'medical',
  'payment_data',
  'minor',
  'others_data',
]

describe.each(CLASSES)('%s', (name) => {
  const { hits, decoys } = phrases[name]

  test('is recognised in each phrase', () => {
    expect(hits.split('\n').length).toBeGreaterThanOrEqual(40)
    expect(hits.split('\n').filter((text) => !has(text, name))).toEqual([])
  })

  test('is not seen in a decoy', () => {
    expect(decoys.split('\n').length).toBeGreaterThanOrEqual(40)
    expect(decoys.split('\n').filter((text) => has(text, name))).toEqual([])
  })
})

test('payment data is not repeated', () => {
  expect(findSensitive('the CVV is 123')).toEqual([{ class: 'payment_data', matched: '' }])
})

test('a turn may belong to two classes, the gravest first', () => {
  expect(findSensitive('I want to die and I will sue you').map((found) => found.class)).toEqual([
    'self_harm',
    'legal',
  ])
})
