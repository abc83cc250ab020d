import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { focusAhead, isTypedAhead } from './type-ahead.ts'

let frame: (() => void) | null = null
const page = { activeElement: null as { id: string } | null, field: null as { id: string } | null }

beforeEach(() => {
  page.field = null
  page.activeElement = null
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    frame = next
  })
  vi.stubGlobal('document', {
    get activeElement() {
      return page.activeElement
    },
    getElementById: () =>
      page.field && {
        focus: () => {
          page.activeElement = page.field
        },
      },
  })
})
afterEach(() => vi.unstubAllGlobals())

const key = (key: string, change = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...change })
const typed = (words: string, onKey = isTypedAhead) =>
  [...words].map((letter) => onKey(key(letter) as KeyboardEvent))

it('letters that come before their field is drawn are its words, and later ones are not taken', () => {
  let words = ''
  focusAhead('composer', (letter) => {
    words += letter
  })
  expect(typed('he')).toEqual([true, true])
  expect(isTypedAhead(key('k', { ctrlKey: true }) as KeyboardEvent)).toBe(false)
  page.field = { id: 'composer' }
  frame?.()
  expect(typed('e')).toEqual([false])
  expect(words).toBe('he')
})

it('a field that is there takes its letters itself; Escape and a second without it end the waiting', () => {
  const nothing = () => {}
  page.field = { id: 'composer' }
  focusAhead('composer', nothing)
  expect(typed('e')).toEqual([false])
  page.field = page.activeElement = null
  focusAhead('composer', nothing)
  expect(isTypedAhead(key('Escape') as KeyboardEvent)).toBe(false)
  expect(typed('e')).toEqual([false])
  focusAhead('composer', nothing)
  for (let n = 0; n < 60; n += 1) frame?.()
  expect(typed('e')).toEqual([false])
})
