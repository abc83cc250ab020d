import { readSettings } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { expect, test } from 'vitest'
import { tryMasking } from './try-masking.ts'

test('a text is masked as a first message would be, and its order numbers are told', () => {
  const settings = readSettings(openMemorySite()).understanding
  const orderNumbers = [{ pattern: 'SO-####-@@' }]
  expect(tryMasking('so1234ab, 4539 1488 0343 6467, a@b.example', { ...settings, orderNumbers })).toEqual({
    masked: 'so1234ab, [card 1], a@b.example',
    orderNumbers: ['SO-1234-AB'],
  })
})
