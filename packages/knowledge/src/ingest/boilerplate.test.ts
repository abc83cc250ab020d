import { expect, it } from 'vitest'
import type { Block } from '../parsed-document.ts'
import { BoilerplateCounter, withoutBoilerplate } from './boilerplate.ts'

const own = (n: number): Block => ({ kind: 'paragraph', text: `About thing ${n}.` })
const edit: Block = { kind: 'paragraph', text: 'Edit this page' }

it('a short block on a good part of the pages is dropped, headings and code are not', () => {
  const counter = new BoilerplateCounter()
  const again: Block[] = [
    edit,
    { kind: 'heading', level: 2, text: 'See also' },
    { kind: 'code', text: 'npm i' },
  ]
  const pages = Array.from({ length: 12 }, (_, n) => [own(n), ...again])
  for (const page of pages) counter.add(page)
  expect(withoutBoilerplate(pages[0] ?? [], counter.recurring())).toEqual([own(0), ...again.slice(1)])
})

it('what few pages share stays, and so does all that a page has', () => {
  const few = new BoilerplateCounter()
  for (let n = 0; n < 4; n += 1) few.add([own(n), edit])
  expect(withoutBoilerplate([own(0), edit], few.recurring())).toEqual([own(0), edit])

  const rare = new BoilerplateCounter()
  for (let n = 0; n < 100; n += 1) rare.add(n < 10 ? [own(n), edit] : [own(n)])
  expect(withoutBoilerplate([own(0), edit], rare.recurring())).toEqual([own(0), edit])

  const same = new BoilerplateCounter()
  for (let n = 0; n < 10; n += 1) same.add([edit])
  expect(withoutBoilerplate([edit], same.recurring())).toEqual([edit])
})
