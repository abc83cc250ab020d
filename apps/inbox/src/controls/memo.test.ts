import { expect, it } from 'vitest'
import { isSame } from './memo.ts'

it('is drawn again for another value, a prop more or one less, and not for the same ones', () => {
  const list: string[] = []
  expect(isSame({ list, at: 1 }, { at: 1, list })).toBe(true)
  expect(isSame({ list, at: 1 }, { list: [], at: 1 })).toBe(false)
  expect(isSame({ list }, { list, at: undefined })).toBe(false)
  expect(isSame({ list, at: undefined }, { list, on: undefined })).toBe(false)
})
