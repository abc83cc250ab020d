import { expect, test } from 'vitest'
import { expand } from './expand.ts'

test.each([
  ['a|b', ['a', 'b']],
  ['call (me|us)', ['call me', 'call us']],
  ['agents?', ['agents', 'agent']],
  ['l[oa]s', ['los', 'las']],
  ['(call|ring) (me )?back', ['call me back', 'call back', 'ring me back', 'ring back']],
  ['(a|(b|c)d)?e', ['ae', 'bde', 'cde', 'e']],
])('%s stands for %j', (pattern, texts) => {
  expect(expand(pattern)).toEqual(texts)
})
