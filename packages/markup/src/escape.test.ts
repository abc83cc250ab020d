import { expect, test } from 'vitest'
import { escapeMarkup } from './escape.ts'
import { parse } from './parse.ts'
import { plainText } from './plain-text.ts'

const hostile = [
  'a *b* **c** _d_ `e` [^1] [f](https://evil.example) ![g](h)',
  '# a\n- b\n* c\n1. d\n12) e\n> f\n| g | h |\n|---|---|\n```\ni\n---\n***\n+ j',
  'back\\slash \\* \\[ trailing\\',
  'https://x.example/a_b_c and https://x.example/a*b[c]`d and http://\\evil',
  'snake_case __init__ 2*3*4 [[a](b)](c) ]( [',
  '<b>&amp;</b> <https://x.example>',
]

test.each(hostile)('%j is drawn with exactly its characters', (text) => {
  const blocks = parse(escapeMarkup(text))
  expect(blocks.map((block) => block.type)).toEqual(['paragraph'])
  expect(plainText(escapeMarkup(text))).toBe(text)
})

test('random texts of marks are drawn with exactly their characters', () => {
  const seed = Date.now() % 1e6
  let state = seed
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const pieces = [
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '^1',
    '\\',
    '!',
    '#',
    '- ',
    '1. ',
    '> ',
    '|',
    '~',
    '\n',
    ' ',
    'a',
    'é',
    'https://x.example/',
    'http',
  ]
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join('')
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const drawn = plainText(escapeMarkup(text))
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    expect(drawn, `seed ${seed}: ${JSON.stringify(text)}`).toEqual(lines)
  }
})

test('a whole address stays one', () => {
  expect(escapeMarkup('see https://x.example/a_b.')).toBe('see https://x.example/a_b.')
})
