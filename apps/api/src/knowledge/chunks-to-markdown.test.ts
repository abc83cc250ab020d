import { expect, test } from 'vitest'
import { chunksToMarkdown } from './chunks-to-markdown.ts'

test('headings, items and steps can be told apart again', () => {
  const chunks = [
    { headings: [], text: 'You can cancel.\n\nIn the first hour\n\n1. Sign in.\n2. Confirm.' },
    { headings: ['Abroad'], text: 'Duties apply:\n\nfood\nplants' },
    { headings: ['Abroad', 'Norway'], text: 'No duties.' },
    { headings: ['Abroad', 'Norway'], text: 'Ask us\n\nWe know more.' },
  ]
  expect(chunksToMarkdown(chunks)).toBe(
    [
      'You can cancel.',
      '## In the first hour',
      '1. Sign in.\n2. Confirm.',
      '## Abroad',
      'Duties apply:',
      '- food\n- plants',
      '### Norway',
      'No duties.',
      '#### Ask us',
      'We know more.',
    ].join('\n\n'),
  )
})
