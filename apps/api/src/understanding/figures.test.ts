import { expect, test } from 'vitest'
import { entityFigures } from './entity-figures.ts'
import { confusionsOf, intentFigures, type ToldIntent } from './intent-figures.ts'
import { sentimentFigures } from './sentiment-figures.ts'

const told = (wanted: string | null, best: string, confidence: number): ToldIntent => ({
  ...{ wanted, best, confidence },
  outOfScope: confidence < 0.5,
})
const turns = [told('a', 'a', 0.95), told('a', 'b', 0.85), told('b', 'b', 0.45), told(null, 'a', 0.25)]

test('a right intent below the threshold is turned away, and a turn without intent should be', () => {
  const { accuracy, inScopeAccuracy, outOfScopeRecall } = intentFigures(turns, true)
  expect(accuracy).toBeCloseTo(2 / 4)
  expect(inScopeAccuracy).toBeCloseTo(1 / 3)
  expect(outOfScopeRecall).toBe(1)
})

test('where nothing is out of scope nothing is turned away, but in-scope accuracy keeps the threshold', () => {
  const { accuracy, macroF1, inScopeAccuracy, outOfScopeRecall } = intentFigures(turns.slice(0, 3), false)
  expect(accuracy).toBeCloseTo(2 / 3)
  expect(macroF1).toBeCloseTo(2 / 3)
  expect(inScopeAccuracy).toBeCloseTo(1 / 3)
  expect(outOfScopeRecall).toBeNull()
})

test('calibration error is how far confidence and truth lie apart, band by band', () => {
  expect(intentFigures(turns, true).ece).toBeCloseTo((0.05 + 0.85 + 0.55 + 0.25) / 4)
  expect(intentFigures([told('a', 'a', 1)], false).ece).toBe(0)
})

test('confusions are counted, the commonest first', () => {
  expect(confusionsOf([...turns, told('a', 'b', 0.9)], true)).toEqual([
    { wanted: 'a', told: 'b', turns: 2 },
    { wanted: 'b', told: null, turns: 1 },
  ])
})

test('an entity is found where type and place meet', () => {
  const at = (type: string, start: number, end: number) => ({ type, start, end })
  expect(
    entityFigures([
      {
        wanted: [at('phone', 0, 5), at('phone', 9, 12)],
        found: [at('phone', 1, 5), at('email', 9, 12), at('phone', 20, 25)],
      },
      { found: [at('phone', 0, 2)] },
    ]),
  ).toEqual({ byType: { phone: { wanted: 2, precision: 0.5, recall: 0.5 } } })
  expect(entityFigures([{ wanted: [], found: [] }])).toBeNull()
})

test('sentiment is measured by name and by number', () => {
  const figures = sentimentFigures([
    { wanted: 'negative', found: -0.8 },
    { wanted: 'positive', found: 0.1 },
    { wanted: 1, found: 0.5 },
    { wanted: -1, found: -0.5 },
    { wanted: null, found: 1 },
  ])
  expect(figures?.macroRecall).toBeCloseTo(0.5)
  expect(figures?.pearson).toBeCloseTo(1)
  expect(sentimentFigures([{ wanted: null, found: 0.3 }])).toBeNull()
})
