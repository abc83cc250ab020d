import { Fact } from '@baton/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Command, World } from './testing/world.ts'

const agent = fc.nat(1)
const plain = [
  'send',
  'send',
  'ask',
  'cancel',
  'back',
  'resolve',
  'undo',
  'note',
  'die',
  'begin',
  'begin',
] as const
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ verb: fc.constantFrom(...plain, 'word', 'word', 'crash', 'late') }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constantFrom('accept', 'reply'), agent }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('give'), to: fc.option(agent) }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('answer'), handsOff: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('fault'), said: fc.constant(false) }) },
)
const command: fc.Arbitrary<Command> = fc
  .tuple(action, fc.nat(1), fc.nat(9))
  .map(([one, of, n]) => ({ ...one, of, stale: n === 0 }) as Command)

it('whatever people and the assistant do, in any order, the control table and its invariants hold', async () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const seen = new Set<string>()
  const property = fc.asyncProperty(
    fc.array(command, { maxLength: 50, size: 'max' }),
    fc.boolean(),
    async (commands, help) => {
      const world = new World(help)
      for (const one of commands) await world.do(one)
      for (const type of world.scene.facts()) seen.add(type)
      world.scene.store.close()
    },
  )
  await fc.assert(property, { seed, numRuns: 80 })

  // Everything that can happen to a conversation has happened, or the walk proves less than it says.
  const possible = Fact.options.map((option) => option.shape.type.value)
  const elsewhere = ['message.rated', 'article.indexed', 'article.removed']
  expect(possible.filter((type) => !seen.has(type)).sort()).toEqual(elsewhere.sort())
}, 120_000)
