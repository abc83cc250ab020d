import { readSettings } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { expect, test } from 'vitest'
import { describeChanges } from './describe-changes.ts'

const before = readSettings(openMemorySite())

test('each setting that differs is a line with what it was and is; long ones only with their name', () => {
  const { appearance, assistant } = before
  expect(
    describeChanges(before, {
      ...before,
      origins: ['https://shop.example'],
      helpWhileWaiting: true,
      appearance: { ...appearance, theme: 'dark' },
      assistant: { ...assistant, instructions: 'Be kind. '.repeat(50) },
    }),
  ).toEqual([
    'appearance.theme: "auto" → "dark"',
    'origins: [] → ["https://shop.example"]',
    'helpWhileWaiting: false → true',
    'assistant.instructions',
  ])
})

test('the same settings have no lines', () => {
  expect(describeChanges(before, structuredClone(before))).toEqual([])
})
