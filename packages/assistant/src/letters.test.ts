import { expect, test } from 'vitest'
import { lettersOf, likeness, shareIn } from './letters.ts'

test('two texts are alike by the letters they share, whatever the form of their words', () => {
  const asked = lettersOf('cancelling orders')
  expect(likeness(asked, asked)).toBeCloseTo(1)
  expect(likeness(asked, lettersOf('Cancel an order'))).toBeGreaterThan(0.5)
  expect(likeness(asked, lettersOf('Size chart'))).toBeLessThan(0.1)
  expect(likeness(asked, lettersOf(''))).toBe(0)
})

test('a part is wholly in the whole, and the whole only in part in it', () => {
  const [part, whole] = [lettersOf('Lieferung'), lettersOf('Lieferung nach Irland')]
  expect(shareIn(part, whole)).toBe(1)
  expect(shareIn(whole, part)).toBeLessThan(0.6)
  expect(shareIn(lettersOf('退货政策'), lettersOf('我们的退货政策很简单'))).toBe(1)
})
