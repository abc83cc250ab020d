import { afterEach, expect, it } from 'vitest'
import { chooseKey, resetKeys, restoreKeys } from './choose-key.ts'
import { keymap } from './keymap.ts'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage
}
afterEach(() => resetKeys(null))

it('a key that is chosen goes first, and whoever had it loses it', () => {
  chooseKey(null, 'resolve', 'j')
  expect(keymap.resolve[0]).toBe('j')
  expect(keymap.next).not.toContain('j')
  const chords = Object.values(keymap).flat()
  expect(new Set(chords).size).toBe(chords.length)
})

it('is remembered on the device, and all can be taken back', () => {
  const storage = memory()
  chooseKey(storage, 'snooze', 's')
  resetKeys(null)
  expect(keymap.snooze).toEqual(['h'])
  restoreKeys(storage)
  expect(keymap.snooze).toEqual(['s', 'h'])
  resetKeys(storage)
  restoreKeys(storage)
  expect(keymap.snooze).toEqual(['h'])
})

it('what was stored by something else changes nothing', () => {
  const storage = memory()
  for (const text of ['no json', '{"nothing": "q"}', '{"snooze": 7}', 'null']) {
    storage.setItem('baton.keys', text)
    restoreKeys(storage)
    expect(keymap.snooze).toEqual(['h'])
  }
})
