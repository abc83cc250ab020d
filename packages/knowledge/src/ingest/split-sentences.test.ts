import { expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

it('ends sentences where people do, in any script', () => {
  expect(splitSentences('It costs 5.50 e.g. at v2.0 here. “Really?” Yes! (Maybe.) No')).toEqual([
    'It costs 5.50 e.g. at v2.0 here.',
    '“Really?”',
    'Yes!',
    '(Maybe.)',
    'No',
  ])
  expect(splitSentences('返品できます。送料は無料です！「はい。」と言った')).toEqual([
    '返品できます。',
    '送料は無料です！',
    '「はい。」と言った',
  ])
  expect(splitSentences('one\ntwo\n\nthree')).toEqual(['one', 'two', 'three'])
})
