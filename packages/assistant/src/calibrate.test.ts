import { expect, test } from 'vitest'
import type { Answer } from './assistant.ts'
import { calibrate } from './calibrate.ts'
import { extractive } from './engines/extractive.ts'
import { respond } from './respond.ts'
import { delivery, returns } from './testing/passages.ts'

test('a site of which nothing is known, or that is as most are, is taken as it is', () => {
  expect(calibrate(undefined)).toBe(0)
  expect(calibrate(0.17)).toBe(0)
})

test('where pages repeat each other confidence falls, where they differ it rises', () => {
  expect(calibrate(0.13)).toBeCloseTo(-0.24)
  expect(calibrate(0.21)).toBeCloseTo(0.24)
})

test('no site is moved by more than 0.3', () => {
  expect([calibrate(0), calibrate(1)]).toEqual([-0.3, 0.3])
})

async function answered(calibration?: number): Promise<Answer> {
  const question = { text: 'How much is delivery to Spain?', history: [], language: 'en' }
  const search = () => [delivery, returns]
  for await (const output of respond(question, { search, engine: extractive, calibration, now: () => 0 }))
    if (output.type === 'answer') return output.answer
  throw new Error('The assistant ended without an answer.')
}

const oddsOf = ({ record }: Answer) => Math.log(record.confidence / (1 - record.confidence))

test('what a site adds moves the confidence of its quotes by that much, and what is quoted stays', async () => {
  const plain = await answered()
  const more = await answered(0.3)
  expect(oddsOf(more) - oddsOf(plain)).toBeCloseTo(0.3)
  expect(more.citations).toEqual(plain.citations)
})

test('a quote that no longer convinces is not shown: the page is named', async () => {
  expect(await answered()).toMatchObject({ tier: 1 })
  expect(await answered(-10)).toMatchObject({ tier: 2 })
})
