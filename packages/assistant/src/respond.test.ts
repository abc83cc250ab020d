import { describe, expect, test, vi } from 'vitest'
import type { Turn } from './assistant.ts'
import { extractive } from './engines/extractive.ts'
import { plainAnswer } from './plain-answer.ts'
import { respond } from './respond.ts'
import { cancel, delivery, hear, passage, returns } from './testing/passages.ts'

describe('a question that the knowledge answers', () => {
  const asked = hear({ text: 'How many days do Trail Club members have to send something back?' }, () => [
    returns,
    delivery,
  ])

  test('is answered in quotes, each cited', async () => {
    const { answer } = await asked
    expect(answer.tier).toBe(1)
    expect(answer.text).toMatch(/Trail Club members have 90 days\.[\s\S]*\[\^1\]/)
    for (const citation of answer.citations) {
      expect(returns.text + delivery.text).toContain(citation.quote)
      expect(answer.text).toContain(`[^${citation.n}]`)
    }
    expect(answer.citations[0]).toMatchObject({
      n: 1,
      chunkId: 'chk_returns',
      title: 'Return something',
      url: '/help/returns',
    })
    expect(answer.citations[0]?.passage).toContain(answer.citations[0]?.quote)
    expect(answer.handoff).toBeNull()
  })

  test('arrives in pieces that make up the text, a citation before its marker', async () => {
    const { outputs, answer, shown } = await asked
    expect(shown).toBe(answer.text)
    expect(outputs.filter((output) => output.type === 'delta').length).toBeGreaterThan(3)
    expect(outputs.filter((output) => output.type === 'answer')).toHaveLength(1)
    let text = ''
    const known = new Set<number>()
    for (const output of outputs) {
      if (output.type === 'citation') known.add(output.citation.n)
      if (output.type === 'delta') text += output.text
      for (const [, n] of text.matchAll(/\[\^(\d)\]/g)) expect(known.has(Number(n))).toBe(true)
    }
  })

  test('leaves a record for staff', async () => {
    const { record } = (await asked).answer
    expect(record).toMatchObject({ engine: 'extractive', language: 'en', tier: 1, timings: { totalMs: 3 } })
    expect(record.retrieved.map(({ chunkId }) => chunkId)).toEqual(['chk_returns', 'chk_delivery'])
    expect(record.decision).toMatch(
      /^Quoted 1 passage; confidence 0\.\d\d: it and its titles hold \d of \d words asked for/,
    )
  })
})

describe('a question that the knowledge does not answer', () => {
  const weak = [passage('stores', 'Stores', 'Our stores have car parks.', { coverage: 0.1 })]
  test('near pages are named and nothing is claimed', async () => {
    const near = [passage('repairs', 'Repairs', 'We mend zips and poles.', { coverage: 0.45 }), ...weak]
    const { answer } = await hear({ text: 'Who repairs broken sunglasses in winter storms?' }, () => near)
    expect(answer.tier).toBe(2)
    expect(answer.text).toContain('[Repairs](/help/repairs)[^1]')
    expect(answer.text).not.toContain('mend zips')
    expect(near[0]?.text).toContain(answer.citations[0]?.quote)
  })
  test('it says so and offers a person', async () => {
    for (const found of [[], weak]) {
      const { answer } = await hear({ text: 'What is the capital of Mongolia?' }, () => found)
      expect(answer).toMatchObject({
        tier: 3,
        citations: [],
        handoff: { reason: 'no_answer', when: 'offer' },
      })
      expect(answer.text).toMatch(/^I don’t know/)
    }
  })
  test('the second time in a row is a reason of its own', async () => {
    const history: Turn[] = [
      { author: 'visitor', text: 'What is the capital of Mongolia?' },
      { author: 'assistant', text: 'I don’t know.', tier: 3, sources: [] },
    ]
    const { answer } = await hear({ text: 'Which rivers flow through Peru?', history }, () => [])
    expect(answer.handoff).toMatchObject({
      reason: 'failed_answers',
      when: 'offer',
      trigger: '2 answers in a row found nothing.',
    })
    expect(answer.text).toMatch(/either/)
  })
})

describe('what needs no search', () => {
  const search = vi.fn(() => [])
  test.each([
    ['thanks', 'en', "You're welcome."],
    ['Vielen Dank!', 'en', 'Gern geschehen.'],
    ['こんにちは', 'en', 'こんにちは。何についてお知りになりたいですか。'],
    ['Kiitos paljon', 'de', 'Gern geschehen.'],
    ['ok', 'fr', 'Bien. Souhaitez-vous savoir autre chose ?'],
  ])('%s', async (text, language, reply) => {
    const { answer, shown } = await hear({ text, language }, search)
    expect(answer).toMatchObject({ text: reply, tier: 1, citations: [], handoff: null })
    expect(answer.record.decision).toMatch(/^small talk/)
    expect(shown).toBe(reply)
    expect(search).not.toHaveBeenCalled()
  })
  test.each([
    ['Let me talk to a human', 'I am passing this conversation to a person.'],
    ['quiero hablar con una persona', 'Paso esta conversación a una persona.'],
    ['转人工', '我正在把这段对话转给人工客服。'],
  ])('a wish for a person is granted at once: %s', async (text, reply) => {
    const { answer } = await hear({ text }, search)
    expect(answer).toMatchObject({
      text: reply,
      citations: [],
      handoff: { reason: 'visitor_asked', when: 'now' },
    })
    expect(search).not.toHaveBeenCalled()
  })
})

test('frame words are in the visitor’s language, or the site’s where the assistant does not speak it', async () => {
  const none = () => []
  expect((await hear({ text: '¿Cuál es la capital de Mongolia?' }, none)).answer.text).toMatch(/^No lo sé/)
  expect(
    (await hear({ text: 'Mikä on Mongolian pääkaupunki ja missä se on?', language: 'de' }, none)).answer.text,
  ).toMatch(/^Das weiß ich nicht/)
})

test('an aborted run stops before the next step', async () => {
  const stop = new AbortController()
  const search = () => {
    stop.abort(new Error('taken over'))
    return [returns]
  }
  await expect(
    hear({ text: 'How many days to send it back?' }, search, extractive, stop.signal),
  ).rejects.toThrow('taken over')
  const running = respond(
    { text: 'How do I cancel an order?', history: [], language: 'en' },
    {
      search: () => [cancel],
      engine: extractive,
      now: () => 0,
      signal: AbortSignal.abort(new Error('gone')),
    },
  )
  await expect(running.next()).rejects.toThrow('gone')
})

test('a failing search fails the run', async () => {
  await expect(hear({ text: 'How do I cancel?' }, () => Promise.reject(new Error('disk')))).rejects.toThrow(
    'disk',
  )
})

test('a terminal gets the text without markers', async () => {
  const { answer } = await hear({ text: 'How do I cancel an order?' }, () => [cancel])
  expect(plainAnswer(answer)).toContain('1. Sign in and open Your orders.\n2. Choose the order.')
  expect(plainAnswer(answer)).not.toMatch(/\[\^/)
})
