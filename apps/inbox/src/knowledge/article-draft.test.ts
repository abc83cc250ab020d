import { expect, it } from 'vitest'
import { draftOf, EMPTY_DRAFT, inputOf, newArticleId } from './article-draft.ts'

it('what was read and not changed is sent as it was', () => {
  const article = {
    ...{ kind: 'faq', title: 'Do you ship?', url: '/ship', language: 'en', tags: ['a', 'b c'] },
    ...{ audience: 'internal', validFrom: null, validUntil: new Date('2026-12-24T23:59:59.999').getTime() },
  }
  const { markdown, ...rest } = inputOf(draftOf({ article, markdown: 'Yes.' } as never))
  expect(markdown).toBe('Yes.')
  expect(rest).toEqual(article)
})

it('a day is valid until its last moment, in the writer’s time zone', () => {
  const { validFrom, validUntil } = inputOf({
    ...EMPTY_DRAFT,
    validFrom: '2026-03-01',
    validUntil: '2026-03-01',
  })
  expect(new Date(validFrom ?? 0).getHours()).toBe(0)
  expect((validUntil ?? 0) - (validFrom ?? 0)).toBe(86_400_000 - 1)
})

it('tags are told apart by commas, each once', () => {
  expect(inputOf({ ...EMPTY_DRAFT, tags: ' orders, ,returns,orders ' }).tags).toEqual(['orders', 'returns'])
})

it.each([
  ['Rückgabe & Umtausch?', /^ruckgabe-umtausch-[0-9a-f]{4}$/],
  ['返品について', /^返品について-[0-9a-f]{4}$/],
  ['???', /^article-[0-9a-f]{4}$/],
])('the id of "%s" can be read', (title, shape) => {
  expect(newArticleId(title)).toMatch(shape)
})
