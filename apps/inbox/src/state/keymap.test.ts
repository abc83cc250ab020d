import { describe, expect, it } from 'vitest'
import { chordOf, commandOf, type KeyPress, keyCaps, keymap } from './keymap.ts'

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...change,
})
const free = { typing: false, onControl: false, mac: false }

describe('keys', () => {
  it('have one command each', () => {
    const chords = Object.values(keymap).flat()
    expect(new Set(chords).size).toBe(chords.length)
  })

  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['r', 'reply'],
    ['n', 'note'],
    ['a', 'accept'],
    ['t', 'transfer'],
    ['b', 'return'],
    ['e', 'resolve'],
    ['z', 'undo'],
    ['/', 'filter'],
    ['?', 'shortcuts'],
    ['Escape', 'close'],
  ])('%s does %s', (key, command) => {
    expect(commandOf(press(key, { shiftKey: key === '?' }), free)).toBe(command)
  })

  it('are letters while somebody types, except with mod and Escape', () => {
    const typing = { ...free, typing: true }
    expect(commandOf(press('e'), typing)).toBeNull()
    expect(commandOf(press('Escape'), typing)).toBe('close')
    expect(commandOf(press('Enter', { ctrlKey: true }), typing)).toBe('send')
    expect(commandOf(press('k', { ctrlKey: true }), typing)).toBe('commands')
  })

  it('with mod mean ⌘ on a Mac and Ctrl elsewhere', () => {
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('mod+k')
    expect(chordOf(press('k', { ctrlKey: true }), false)).toBe('mod+k')
    expect(chordOf(press('k', { metaKey: true }), false)).toBeNull()
  })

  it('with Alt are Chatwoot’s, by the place of the key; AltGr types', () => {
    const alt = { altKey: true, code: 'KeyJ' }
    expect(commandOf(press('∆', alt), free)).toBe('next')
    expect(commandOf(press('j', { ...alt, ctrlKey: true }), free)).toBeNull()
    expect(commandOf(press('∆', alt), { ...free, typing: true })).toBeNull()
  })

  it('leave copying, input methods and capitals alone', () => {
    expect(commandOf(press('a', { ctrlKey: true }), free)).toBeNull()
    expect(
      commandOf(press('Enter', { isComposing: true, ctrlKey: true }), { ...free, typing: true }),
    ).toBeNull()
    expect(commandOf(press('E', { shiftKey: true }), free)).toBeNull()
  })

  it('leave Enter and arrows to a control that has the focus', () => {
    expect(commandOf(press('Enter'), { ...free, onControl: true })).toBeNull()
    expect(commandOf(press('e'), { ...free, onControl: true })).toBe('resolve')
  })

  it('are shown as caps', () => {
    expect(keyCaps('mod+enter', true)).toEqual(['⌘', '↵'])
    expect(keyCaps('mod+k', false)).toEqual(['Ctrl', 'K'])
  })
})
