import { expect, test } from 'vitest'
import { cleanAnswer, scriptOf, spoiltAnswer } from './generated.ts'

const RESULTS = [
  {
    content: [
      'Orders can be cancelled within 24 hours. After that, write to us for a return label.',
      'Too short. Gift orders are cancelled by whoever paid for them.',
    ],
  },
  { content: ['A refund takes up to 5 working days to reach your account.'] },
]
const seeds = Array.from({ length: 300 }, (_, index) => index)

test('every sentence of a clean answer stands in the block that it cites, or states nothing', () => {
  for (const seed of seeds)
    for (const { text, cite, label } of cleanAnswer(seed, RESULTS)) {
      if (label === 'frame') expect([cite, /\d/.test(text)]).toEqual([null, false])
      else
        expect(RESULTS[cite?.result ?? -1]?.content[cite?.block ?? -1]).toContain(
          text.replace(/^.*?: |^- /, ''),
        )
    }
})

test('a spoilt answer holds at least one sentence that is wrong, and over all seeds each way of being so', () => {
  const labels = seeds.map((seed) => spoiltAnswer(seed, RESULTS).map(({ label }) => label))
  for (const [seed, found] of labels.entries())
    expect(
      found.some((label) => label !== 'clean' && label !== 'frame'),
      `seed ${seed}`,
    ).toBe(true)
  expect([...new Set(labels.flat())].sort()).toEqual([
    'clean',
    'frame',
    'made_up_link',
    'not_quoted',
    'promise',
    'uncited',
    'wrong_number',
  ])
})

test('the same seed makes the same answer', () => {
  expect(scriptOf(spoiltAnswer(7, RESULTS))).toEqual(scriptOf(spoiltAnswer(7, RESULTS)))
  expect(spoiltAnswer(7, RESULTS)).not.toEqual(spoiltAnswer(8, RESULTS))
})
