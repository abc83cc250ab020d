import type { Component } from 'preact'
import { expect, it } from 'vitest'
import { isSame, memo } from './memo.ts'

it('props are the same with the same values in any order, and others with another value, one more or one less', () => {
  const list: string[] = []
  expect(isSame({ list, at: 1 }, { at: 1, list })).toBe(true)
  expect(isSame({ list, at: 1 }, { list: [], at: 1 })).toBe(false)
  expect(isSame({ list }, { list, at: undefined })).toBe(false)
  expect(isSame({ list, at: undefined }, { list })).toBe(false)
  expect(isSame({ list, at: undefined }, { list, on: undefined })).toBe(false)
})

it('what is drawn is drawn again for other props alone', () => {
  const Row = memo((_: { at: number }) => null)
  const row = new (Row as unknown as new (props: object) => Component)({ at: 1 })
  expect([{ at: 1 }, { at: 2 }].map((next) => row.shouldComponentUpdate?.(next, {}, {}))).toEqual([
    false,
    true,
  ])
})
