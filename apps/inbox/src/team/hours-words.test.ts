import { expect, it } from 'vitest'
import { listFrom, shiftsFrom, shiftsInWords } from './hours-words.ts'

it('shifts read back as they are written', () => {
  for (const text of ['9:00–12:30, 14:00–17:00', '0:00–24:00', ''])
    expect(shiftsInWords(shiftsFrom(text) ?? [{ from: 1, to: 2 }])).toBe(text)
})

it('shifts are understood as people type them', () => {
  expect(shiftsFrom('9-17')).toEqual([{ from: 540, to: 1020 }])
  expect(shiftsFrom(' 9:30 - 12 ,13–18 ')).toEqual([
    { from: 570, to: 720 },
    { from: 780, to: 1080 },
  ])
})

it('what is no shift is refused', () => {
  for (const text of ['17-9', '9', '9-25', '9:60-10', 'nine to five', '9-10-11', ','])
    expect(shiftsFrom(text)).toBeNull()
})

it('a list has each word once', () => {
  expect(listFrom(' returns, refunds ,, returns')).toEqual(['returns', 'refunds'])
})
