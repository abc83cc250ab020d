import { expect, test } from 'vitest'
import type { Turn } from '../../assistant.ts'
import type { EngineRequest } from '../../engine.ts'
import { cancel, delivery, returns } from '../../testing/passages.ts'
import { PLAIN_PERSONA, requestBody } from './request-body.ts'
import { Sources } from './sources.ts'

const persona = {
  ...PLAIN_PERSONA,
  ...{ siteName: 'Fjell Outdoor', name: 'Nora', tone: 'friendly' as const },
  ...{ instructions: 'We say “parcel”, not “package”.', neverAnswer: ['avalanche safety'] },
}
const TURNS: [question: string, answer: string][] = [
  ['Can I send something back?', 'Yes, within 60 days.[^1]'],
  ['And in Spain?', 'There too.[^1]'],
  ['What does it cost?', '€12.95.[^1]'],
  ['How do I cancel?', 'Under Your orders.[^1]'],
  ['How long does the refund take?', '3 days.[^1]'],
]
const PASSAGES = [[returns], [delivery, returns], [delivery], [cancel], [cancel, returns, delivery]]

function bodyOfTurn(turn: number) {
  const history = TURNS.slice(0, turn).flatMap(([question, answer]): Turn[] => [
    { author: 'visitor', text: question },
    { author: 'assistant', text: answer },
  ])
  const question = TURNS[turn]?.[0] ?? ''
  const passages = PASSAGES[turn] ?? []
  const asked = { question, searchedFor: question, language: 'en', siteLanguage: 'en' }
  const request: EngineRequest = { ...asked, history, passages, persona, visitorName: 'Ana' }
  return requestBody(request, new Sources().add(passages), 'native')
}

test('the whole request of a typical turn', async () => {
  await expect(`${JSON.stringify(bodyOfTurn(2), null, 2)}\n`).toMatchFileSnapshot(
    'testing/typical-request.txt',
  )
})

test('turns 1 to 5 begin with the same bytes: tools, the system of all sites, the system of this one', () => {
  const bodies = TURNS.map((_, turn) => bodyOfTurn(turn))
  const prefixes = bodies.map(({ tools, system }) => JSON.stringify({ tools, system }))
  expect(new Set(prefixes).size).toBe(1)
  expect(prefixes[0]).not.toMatch(/20\d\d|Ana/)
})

test('a reply in an agent’s name has the same tools and site, and another role before them', () => {
  const passages = new Sources().add([returns])
  const asked = {
    question: 'Can I?',
    searchedFor: 'Can I?',
    language: 'en',
    history: [],
    passages: [returns],
  }
  const [own, agents] = (['assistant', 'agent'] as const).map((speaksFor) =>
    requestBody({ ...asked, persona, speaksFor }, passages, 'native'),
  )
  const partsOf = (body: typeof own) => ({ tools: body?.tools, site: body?.system?.[1] })
  expect(partsOf(agents)).toEqual(partsOf(own))
  const role = JSON.stringify(agents?.system?.[0])
  expect(role).toContain('a person of its support team')
  expect(role).toContain('never call handoff')
})

test('what was said before comes next, and each turn only adds to it', () => {
  const histories = TURNS.map((_, turn) =>
    JSON.stringify(bodyOfTurn(turn).messages.slice(0, -1)).slice(1, -1),
  )
  for (const [turn, history] of histories.entries()) expect(histories[turn + 1] ?? history).toContain(history)
  expect(histories.at(-1)?.startsWith(histories[1] ?? '')).toBe(true)
})

test('another site shares the system prompt of all sites', () => {
  const request = { question: 'Q', searchedFor: 'Q', language: 'de', history: [], passages: [] }
  const systems = [requestBody(request, [], 'native').system, bodyOfTurn(1).system]
  const [other, own] = systems.map((system) => (Array.isArray(system) ? system : []))
  expect(other?.[0]).toEqual(own?.[0])
  expect(other?.[1]).not.toEqual(own?.[1])
})

test('each model thinks as little as it lets one choose; other servers are told nothing of it', () => {
  const body = (model: string) =>
    requestBody(
      {
        question: 'Q',
        searchedFor: 'Q',
        language: 'en',
        history: [],
        passages: [],
        persona: { ...persona, model },
      },
      [],
      'native',
    )
  expect(body('claude-haiku-5-5')).toMatchObject({
    thinking: { type: 'disabled' },
    output_config: { effort: 'low' },
  })
  expect(body('claude-sonnet-5-5').thinking).toEqual({ type: 'between_tools' })
  expect(body('claude-opus-5-5').thinking).toEqual({ type: 'adaptive' })
  expect(body('qwen3')).not.toHaveProperty('thinking')
  expect(body('qwen3')).not.toHaveProperty('output_config')
})

test('of a long conversation the newest messages that fit are sent, and a visitor begins', () => {
  const long: Turn[] = [
    { author: 'visitor', text: 'x'.repeat(20_000) },
    { author: 'assistant', text: 'y'.repeat(20_000) },
    { author: 'agent', text: 'Here is Ana.' },
  ]
  const { messages } = requestBody(
    { question: 'Q', searchedFor: 'Q', language: 'en', history: long, passages: [] },
    [],
    'native',
  )
  expect(messages.slice(0, -1).map(({ role, content }) => [role, content.length])).toEqual([
    ['user', 26],
    ['assistant', 20_000],
    ['assistant', 'A person of the team wrote: Here is Ana.'.length],
  ])
})
