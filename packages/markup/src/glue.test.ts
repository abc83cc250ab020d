import { expect, test } from 'vitest'
import { glueCitations } from './glue.ts'
import { parse } from './parse.ts'

/** The groups of a paragraph, one string each. */
function groups(text: string): string[] {
  const [block] = parse(text)
  if (block?.type !== 'paragraph') throw new Error('wanted one paragraph')
  return glueCitations(block.children).map((group) =>
    group
      .map((node) =>
        node.type === 'citation' ? `<${node.n}>` : node.type === 'text' ? node.text : node.type,
      )
      .join(''),
  )
}

test('a citation stays with the end of the word before it and the marks behind it', () => {
  expect(groups('within 60 days[^1]. Then more')).toEqual(['within 60 ', 'days<1>.', ' Then more'])
  expect(groups('within 60 days.[^1] Then')).toEqual(['within 60 ', 'days.<1>', ' Then'])
  expect(groups('days[^1][^2], or[^3]')).toEqual(['days<1><2>,', ' ', 'or<3>'])
  expect(groups('days[^1],[^2]')).toEqual(['days<1>,<2>'])
})

test('where lines end between any letters, it stays with one of them', () => {
  expect(groups('60日以内に返品できます[^1]。')).toEqual(['60日以内に返品できま', 'す<1>。'])
  expect(groups('ส่งคืนได้ภายใน[^1]')).toEqual(['ส่งคืนได้ภายใ', 'น<1>'])
})

test('a very long word is still free to break', () => {
  expect(groups(`${'a'.repeat(40)}[^1]`)).toEqual(['a'.repeat(24), `${'a'.repeat(16)}<1>`])
})

test('a citation behind something else than a word stands alone', () => {
  expect(groups('[^1] first')).toEqual(['<1>', ' first'])
  expect(groups('**so**[^1].')).toEqual(['strong', '<1>.'])
  expect(groups('a `b`')).toEqual(['a ', 'code'])
})
