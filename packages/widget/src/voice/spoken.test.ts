import { expect, it } from 'vitest'
import { spoken } from './spoken.ts'

it.each([
  ['You can send it **back** within 60 days.[^1]', 'You can send it back within 60 days.'],
  ['See [the rules](https://shop.example/rules).', 'See the rules.'],
  ['## Returns\n\n- `one`\n- _two_', 'Returns one two'],
])('%j is said as %j', (text, said) => {
  expect(spoken(text)).toBe(said)
})
