import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderMail } from './mail-body.ts'

const said = (text: string) => renderMail({ language: 'en', parts: [{ kind: 'said', by: 'Ana', text }] })

test('what somebody wrote opens no tag, whatever it is', () => {
  const tags = (html: string) => html.match(/<[^>]*>/g)
  const usual = tags(said('hello').html)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'/= aimgscript') }), (text) => {
      expect(tags(said(text).html)).toEqual(usual)
    }),
  )
})

test('a button leads to a web page or nowhere, and its address ends no attribute', () => {
  const href = (url: string) =>
    /href="([^"]*)"/.exec(
      renderMail({ language: 'en', parts: [{ kind: 'button', label: 'Go', url }] }).html,
    )?.[1]
  expect(href('https://shop.example/a?b=1&c="><img>')).toBe(
    'https://shop.example/a?b=1&amp;c=%22%3E%3Cimg%3E',
  )
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address']) expect(href(url)).toBe('#')
})

test('plain text quotes what was said line by line, and Arabic reads from the right', () => {
  expect(said('one\ntwo').text).toBe('Ana:\n> one\n> two\n')
  expect(renderMail({ language: 'ar-EG', parts: [] }).html).toContain('<html lang="ar-EG" dir="rtl">')
})
