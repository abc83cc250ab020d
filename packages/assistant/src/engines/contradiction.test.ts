import { expect, test } from 'vitest'
import { contradiction } from './contradiction.ts'

const agrees = { negated: 0, opposite: 0, otherNumber: 0 }

test.each([
  ['Which countries are not in the EU area?', 'France and Spain are in the EU area.', { negated: 1 }],
  ['¿Qué países nunca pagan aduana?', 'España paga la aduana.', { negated: 1 }],
  ['What is the last day to order?', 'The first day to order is Monday.', { opposite: 1 }],
  ['What counts as an unlawful use?', 'Lawful use is free.', { opposite: 1 }],
  ['What changed in 2021?', 'In 2019 the fees changed.', { otherNumber: 1 }],
])('“%s” asks for something else than “%s”', (question, passage, found) => {
  expect(contradiction(question, passage, passage)).toEqual({ ...agrees, ...found })
})

test.each([
  ['Which parcels are not insured?', 'Letters are not insured.'],
  ['I have not received my parcel', 'A parcel takes three days.'],
  ['Is the first day also the last day?', 'It is the first day, and the last.'],
  ['What changed in 2021?', 'In 2021 the fees changed.'],
])('“%s” does not contradict “%s”', (question, passage) => {
  expect(contradiction(question, passage, passage)).toEqual(agrees)
})
