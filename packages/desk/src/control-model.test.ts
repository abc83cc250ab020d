import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Command, World } from './testing/world.ts'

/** The suite walks a little; `WALKS=5000 npx vitest run --project unit packages/desk/src/control-model` walks for minutes. */
const WALKS = Number(process.env.WALKS ?? 30)
// A walk takes a twentieth of a second on an idle machine.
const PATIENCE_MS = Math.max(120_000, WALKS * 2_000)

const agent = fc.nat(2)
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
/** What fast-check runs, leaves out and prints; each conversation's model stands beside it in the world. */
class Step implements fc.AsyncCommand<object, World> {
  readonly #one: Command

  constructor(one: Command) {
    this.#one = one
  }

  check = () => true
  run = (_: object, world: World) => world.do(this.#one)
  toString = () => JSON.stringify(this.#one)
}

const step = fc
  .tuple(action, fc.nat(1), fc.nat(9))
  .map(([one, of, n]) => new Step({ ...one, of, stale: n === 0 } as Command))
const MOST_STEPS = 64

/** A walk past all that can happen, however the others turn out. */
const everything = [
  { verb: 'begin' } as const,
  { verb: 'word' } as const,
  { verb: 'fault', said: false } as const,
  { verb: 'send' } as const,
  { verb: 'begin' } as const,
  { verb: 'answer', handsOff: true } as const,
  { verb: 'late' } as const,
  { verb: 'cancel' } as const,
  { verb: 'send' } as const,
  { verb: 'crash' } as const,
  { verb: 'die' } as const,
  { verb: 'ask' } as const,
  { verb: 'accept', agent: 0 } as const,
  { verb: 'resolve' } as const,
  { verb: 'undo' } as const,
  { verb: 'back' } as const,
].map((one) => new Step({ ...one, of: 0, stale: false }))

const CONTROL_FACTS = [
  ...['created', 'control_changed', 'resolved', 'reopened'].map((what) => `conversation.${what}`),
  ...['created', 'withdrawn'].map((what) => `message.${what}`),
  ...['started', 'finished', 'cut', 'withdrawn'].map((what) => `run.${what}`),
  ...['requested', 'accepted', 'cancelled', 'released', 'overdue'].map((what) => `handoff.${what}`),
]

it(
  'whatever people and the assistant do, in any order, the control table and its invariants hold',
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
    console.log(`seed ${seed}`)
    const seen = new Set<string>()
    let taken = 0
    const steps = fc.commands([step], { maxCommands: MOST_STEPS, size: 'max' })
    const property = fc.asyncProperty(steps, fc.boolean(), async (walk, help) => {
      const world = new World(help)
      await fc.asyncModelRun(() => ({ model: {}, real: world }), walk)
      for (const type of world.scene.facts()) seen.add(type)
      taken += world.taken
      world.scene.store.close()
    })
    await fc.assert(property, { seed, numRuns: WALKS, examples: [[everything, false]] })
    console.log(`${WALKS} walks of ${Math.round(taken / WALKS)} steps`)

    // All that can happen to control has happened, or the walks prove less than they say.
    expect(CONTROL_FACTS.filter((type) => !seen.has(type))).toEqual([])
  },
  PATIENCE_MS,
)
