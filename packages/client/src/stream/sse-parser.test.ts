import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSseParser } from './sse-parser.ts'

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'data: {"a":1}',
    'data:x',
    'data',
    'data:  two',
    'event: fact',
    'event:part',
    'event',
    ':',
    ': ping',
  ),
  fc.constantFrom('id: 7', 'retry: 10', 'unknown: x', 'data: a:b', 'data: ü €', 'dataset: no'),
)
const stream = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''))

test('C25 the parser hears what a full parser of server-sent events hears, wherever chunks end', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(200), { maxLength: 8 }), (text, cuts) => {
      const heard: unknown[] = []
      const expected: unknown[] = []
      const feed = createSseParser((kind, data) => heard.push([kind, data]))
      const oracle = createParser({ onEvent: ({ event, data }) => expected.push([event ?? '', data]) })
      const ends = [...cuts.sort((a, b) => a - b), text.length]
      ends.forEach((end, at) => {
        const chunk = text.slice(ends[at - 1] ?? 0, end)
        feed(chunk)
        oracle.feed(chunk)
      })
      // Half of a CRLF may be waited for: what follows settles it.
      feed('\n\n')
      oracle.feed('\n\n')
      expect(heard).toEqual(expected)
    }),
    { numRuns: 1_000 },
  )
})
