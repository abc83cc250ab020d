import { expect, test } from 'vitest'
import { splitPassage } from './split-passage.ts'

const text = [
  'Boots',
  'Clean them, e.g. with a brush. Dry them at 20 °C. Is it wet? Wait for it. Then go.',
  '- one\n- two',
  '1. first\n2. second',
  'Size: S · Chest: 88\nSize: M · Chest: 96',
].join('\n\n')

test('every unit is a part of the text, word for word, in order', () => {
  const { units, blocks } = splitPassage(text, 'en')
  for (const unit of units) {
    expect(text.slice(unit.start, unit.end)).toBe(unit.text)
    expect(unit.start).toBeGreaterThanOrEqual(blocks[unit.block]?.start ?? -1)
    expect(unit.end).toBeLessThanOrEqual(blocks[unit.block]?.end ?? -1)
  }
  expect(units.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'heading: Boots',
    'sentence: Clean them, e.g. with a brush.',
    'sentence: Dry them at 20 °C.',
    'heading: Is it wet?',
    'sentence: Wait for it.',
    'sentence: Then go.',
    'item: - one',
    'item: - two',
    'step: 1. first',
    'step: 2. second',
    'row: Size: S · Chest: 88',
    'row: Size: M · Chest: 96',
  ])
})
