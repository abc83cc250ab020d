import { expect, it, vi } from 'vitest'
import { message } from '../../preview/states.ts'
import { transcriptText } from './transcript-text.ts'

vi.stubGlobal('location', { href: 'https://shop.example/help/' })
const words = { you: 'You', sources: 'Sources', assistant: 'Assistant · AI' }
const at = (minute: number) => new Date(2026, 10, 2, 9, minute).getTime()

it('says who said what and when, with the sources of an answer, and leaves notices out', () => {
  const citation = { n: 1, title: 'Returns', url: '/returns' }
  const text = transcriptText(
    [
      message({ text: 'Can I return **it**?', author: { kind: 'visitor' }, createdAt: at(1) }),
      message({
        ...{ text: 'You have *30 days*.', author: { kind: 'assistant' }, createdAt: at(2) },
        citations: [citation as never],
      }),
      message({ text: '', kind: 'notice', author: { kind: 'system' }, createdAt: at(3) }),
      message({ text: 'Ana here', author: { kind: 'agent', name: 'Ana' } as never, createdAt: at(4) }),
    ],
    words,
    'en-GB',
  )
  expect(text).toBe(
    [
      'You, 2 Nov 2026, 09:01\nCan I return it?',
      'Assistant · AI, 2 Nov 2026, 09:02\nYou have 30 days.\nSources:\n[1] Returns https://shop.example/returns',
      'Ana, 2 Nov 2026, 09:04\nAna here',
    ].join('\n\n'),
  )
})
