import { expect, test } from 'vitest'
import { agreementOf, type PersonsLabel } from './agreement.ts'

/** One row for each person, one character for each message; a dot where there is no label. */
function labelled(rows: Record<string, string>): PersonsLabel[] {
  return Object.entries(rows).flatMap(([person, values]) =>
    [...values].flatMap((value, n) => (value === '.' ? [] : [{ messageId: `m${n}`, person, value }])),
  )
}

// The three examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A to C.
test('two people and two values: the published alpha is .095', () => {
  const agreed = agreementOf(labelled({ Meg: '0100000010', Owen: '1110010000' }))
  expect(agreed).toMatchObject({ messages: 10, people: 2, share: 0.6 })
  expect(agreed.alpha).toBeCloseTo(0.095, 3)
})

test('two people and five values: the published alpha is .692', () => {
  const { alpha } = agreementOf(labelled({ Ben: 'aabbdcccedda', Gerry: 'babbbccceddd' }))
  expect(alpha).toBeCloseTo(0.692, 3)
})

test('four people with gaps: the published alpha is .743, and what one person alone labelled does not count', () => {
  const agreed = agreementOf(
    labelled({ A: '123321412...', B: '1233224125.3', C: '.3332342251.', D: '12332441251.' }),
  )
  expect(agreed).toMatchObject({ messages: 11, people: 4 })
  expect(agreed.alpha).toBeCloseTo(0.743, 3)
})

test('without two labels of one message nothing is told', () => {
  expect(agreementOf([])).toEqual({ messages: 0, people: 0, share: null, alpha: null })
  expect(agreementOf(labelled({ A: '1.', B: '.2' }))).toEqual({
    ...{ messages: 0, people: 0, share: null, alpha: null },
  })
})

test('where everybody says the same of everything they agree, and chance cannot be told', () => {
  expect(agreementOf(labelled({ A: '111', B: '111' }))).toMatchObject({ share: 1, alpha: null })
})
