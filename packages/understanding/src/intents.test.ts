import { expect, test } from 'vitest'
import {
  discoverIntents,
  type IntentTraining,
  packModel,
  scoreIntent,
  starterSets,
  trainIntents,
  unpackModel,
} from './intents.ts'

function finished<Result>(work: Generator<unknown, Result>): { result: Result; slices: number } {
  let slices = 0
  let slice = work.next()
  while (!slice.done) {
    slices += 1
    slice = work.next()
  }
  return { result: slice.value, slices }
}
const trained = (training: IntentTraining) => finished(trainIntents(training)).result

const shop = starterSets.find(({ name }) => name === 'shop')?.intents ?? []
/** Every fourth example is kept for the test. */
const isKept = (_: string, at: number) => at % 4 === 3
const toLearn = shop.map(({ name, description, examples }) => ({
  name,
  description,
  examples: Object.values(examples).flatMap((own) => own.filter((text, at) => !isKept(text, at))),
}))
const kept = shop.flatMap(({ name, examples }) =>
  Object.values(examples).flatMap((own) => own.filter(isKept).map((text) => ({ name, text }))),
)
const model = trained({ intents: toLearn })
const strange = [
  'Who won the football match last night?',
  'Write me a poem about autumn leaves',
  'What is the capital of Mongolia?',
  'my knee hurts when I go jogging',
  'Wie hoch ist der Mount Everest?',
  'Quel temps fait-il à Marseille ?',
]

test('six examples an intent and language tell most other questions of visitors', () => {
  const right = kept.filter(({ name, text }) => scoreIntent(model, text).ranked[0]?.intent === name)
  expect(right.length / kept.length).toBeGreaterThan(0.5)
})

test('where examples are few, each is held out once', () => {
  expect(model.heldOut?.count).toBe(toLearn.flatMap(({ examples }) => examples).length)
})

test('training tells how well it did on examples held out, and what was taken for what', () => {
  const { heldOut } = model
  if (!heldOut) throw new Error('Nothing was tried.')
  const { count, accuracy, reliability, confusions, calibrationError } = heldOut
  expect(count).toBeGreaterThan(50)
  expect(reliability.reduce((sum, bin) => sum + bin.count, 0)).toBe(count)
  const right = reliability.reduce((sum, bin) => sum + bin.right, 0)
  expect(right / count).toBe(accuracy)
  expect(calibrationError).toBeLessThan(0.15)
  for (const { intent, takenFor } of confusions) expect(intent).not.toBe(takenFor)
  expect(confusions.map((one) => one.count)).toEqual(confusions.map((one) => one.count).sort((a, b) => b - a))
})

test('what no intent is about is out of scope, without an example of it', () => {
  const turnedAway = strange.filter((text) => scoreIntent(model, text).outOfScope)
  expect(turnedAway.length).toBeGreaterThanOrEqual(5)
  expect(
    toLearn.flatMap(({ examples }) => examples).filter((text) => scoreIntent(model, text).outOfScope).length,
  ).toBeLessThan(10)
})

test('examples of what is out of scope are used', () => {
  const outOfScope = strange.flatMap((text) => [text, `${text} please`, `tell me: ${text}`])
  const taught = trained({ intents: toLearn, outOfScope })
  expect(taught.hasOutOfScope).toBe(true)
  expect(strange.filter((text) => !scoreIntent(taught, text).outOfScope)).toEqual([])
  expect(scoreIntent(taught, strange[0] ?? '').ranked[0]?.intent).toMatch(/^[a-z-]+$/)
})

test('confidences are between 0 and 1, best first', () => {
  for (const { text } of kept) {
    const confidences = scoreIntent(model, text).ranked.map(({ confidence }) => confidence)
    expect([...confidences].sort((a, b) => b - a)).toEqual(confidences)
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0)
    expect(confidences.slice(0, 2).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.0001)
  }
})

test('an empty text, a number and a very long text are scored', () => {
  for (const text of ['', '4711', 'é́', 'parcel '.repeat(5_000)])
    expect(scoreIntent(model, text).ranked).toHaveLength(5)
})

test('intents that share an example are near ties', () => {
  const shared = ['parcel arrived late', 'the parcel came late', 'my parcel is late again', 'late parcel']
  const twins = trained({
    intents: [
      { name: 'delay', examples: shared },
      { name: 'lateness', examples: shared },
      {
        name: 'invoice',
        examples: ['send me the invoice', 'I need a receipt', 'bill missing', 'tax on my invoice'],
      },
    ],
  })
  expect(scoreIntent(twins, 'parcel late').nearTies.toSorted()).toEqual(['delay', 'lateness'])
})

test('the same examples give the same model', () => {
  const again = trained({ intents: toLearn })
  const [one, other] = [packModel(model), packModel(again)]
  expect(other.head).toEqual(one.head)
  expect(Buffer.compare(other.bytes, one.bytes)).toBe(0)
})

test('a stored model scores as before', () => {
  const { head, bytes } = packModel(model)
  const read = unpackModel(JSON.parse(JSON.stringify(head)), bytes)
  expect(bytes.byteLength + JSON.stringify(head).length).toBeLessThan(2_000_000)
  for (const { text } of kept.slice(0, 20)) expect(scoreIntent(read, text)).toEqual(scoreIntent(model, text))
})

test('more than 256 intents are stored too', () => {
  const names = Array.from({ length: 300 }, (_, at) => `intent ${at}`)
  const bias = new Float32Array(300)
  bias[299] = 2
  const wide = { ...model, names, bias, classes: model.classes.map((one, at) => one + (at % 2) * 280) }
  const { head, bytes } = packModel(wide)
  expect(Buffer.compare(packModel(unpackModel(head, bytes)).bytes, bytes)).toBe(0)
  expect(scoreIntent(unpackModel(head, bytes), 'my parcel')).toEqual(scoreIntent(wide, 'my parcel'))
  expect(scoreIntent(wide, 'zzz').ranked[0]?.intent).toBe('intent 299')
})

test('weights of another version or length are refused', () => {
  const { head, bytes } = packModel(model)
  expect(() => unpackModel({ ...head, version: 0 }, bytes)).toThrowError(
    'Found weights of version 0, wanted 2.',
  )
  expect(() => unpackModel(head, bytes.slice(1))).toThrowError(`Found ${bytes.length - 1} bytes of weights`)
})

test('one intent alone cannot be learnt', () => {
  expect(() =>
    trained({
      intents: [
        { name: 'one', examples: ['a question'] },
        { name: 'empty', examples: [] },
      ],
    }),
  ).toThrowError('Found 1 intents with examples, wanted at least 2.')
})

test('training gives the thread back many times', () => {
  expect(finished(trainIntents({ intents: toLearn })).slices).toBeGreaterThan(20)
})

test('each starter set has twelve intents or more, with eight examples a language', () => {
  for (const { name, intents } of starterSets) {
    expect(intents.length).toBeGreaterThanOrEqual(12)
    expect(new Set(intents.map((intent) => intent.name)).size).toBe(intents.length)
    for (const { examples } of intents) {
      expect(Object.keys(examples)).toEqual(name === 'shop' ? ['en', 'de', 'es', 'fr'] : ['en'])
      for (const own of Object.values(examples)) expect(new Set(own).size).toBeGreaterThanOrEqual(8)
    }
  }
})

const questions = ['lamp', 'boots', 'tent', 'stove', 'knife', 'rope', 'map', 'cup'].flatMap((thing) => [
  `Where is the parcel with my ${thing}?`,
  `When does the parcel with the ${thing} arrive?`,
  `How do I wash the ${thing} in the washing machine?`,
  `Can I wash my ${thing} at sixty degrees?`,
  'thank you very much!',
])

test('questions that ask for the same thing are found as one intent', () => {
  const { intents, covered, texts } = finished(discoverIntents(questions)).result
  expect(texts).toBe(40)
  expect(covered).toBeCloseTo(0.8)
  const groups = intents.map(
    ({ members }) => new Set(members.map((at) => /parcel/.test(questions[at] ?? ''))),
  )
  expect(groups.map((group) => group.size)).toEqual(groups.map(() => 1))
  expect(intents.map(({ name }) => name).join(' ')).toMatch(/Parcel.*Washing|Washing.*Parcel/)
  expect(intents.flatMap(({ examples }) => examples)).not.toContain('thank you very much!')
})

test('the same questions give the same candidates, and none give none', () => {
  expect(finished(discoverIntents(questions)).result).toEqual(finished(discoverIntents(questions)).result)
  expect(finished(discoverIntents([])).result).toEqual({ texts: 0, intents: [], covered: 0 })
})

test('discovery says how far it is, and never less than before', () => {
  const shares = [...discoverIntents(questions)]
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
})
