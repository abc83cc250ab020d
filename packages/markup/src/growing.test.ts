import { expect, test } from 'vitest'
import { createGrowing } from './growing.ts'
import { parse } from './parse.ts'

const seed = Date.now() % 1_000_000
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '| a | b |\n',
    '|---|---|\n',
    '```',
    '```sh\n',
  ],
  ...['words of a line', '**bold', '**', '`code`', '[a](/b)', '[^1]', '---\n', '\0', '| c |', '   ', 'Ende.'],
]

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(start: number) {
  let state = start
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

test(`a text that grows is parsed as one that is there, at each step (seed ${seed})`, () => {
  const random = randomFrom(seed)
  for (let round = 0; round < 60; round += 1) {
    const grow = createGrowing()
    let text = ''
    for (let step = 0; step < 120; step += 1) {
      text += pieces[Math.floor(random() * pieces.length)]
      const streaming = random() < 0.9
      expect(grow(text, { streaming }).flat(), JSON.stringify(text)).toEqual(parse(text, { streaming }))
    }
  }
})

test('what can change no more is the very same at the next step', () => {
  const grow = createGrowing()
  const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => `Paragraph ${n}`).join('\n\n')
  const before = grow(paragraphs(40), { streaming: true })
  const after = grow(paragraphs(60), { streaming: true })
  expect(after[0]).toBe(before[0])
  expect(after.flat()).toHaveLength(60)
})

test('another text starts anew', () => {
  const grow = createGrowing()
  grow('one\n\ntwo\n\nthree', {})
  expect(grow('four\n\nfive', {}).flat()).toEqual(parse('four\n\nfive'))
})
