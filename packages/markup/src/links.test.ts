import { describe, expect, test } from 'vitest'
import { isAllowedLink } from './links.ts'

const rules = {
  allowedUrls: [
    '/help/returns',
    'https://docs.example/a?b=c#d',
    'mailto:help@shop.example',
    'tel:+4930123',
    'guide.html',
    'javascript:alert(1)',
    '//evil.example/x',
    '/\\evil.example',
    'data:text/html,x',
    'ftp://files.example/a',
  ],
  allowedOrigins: ['https://shop.example', 'http://localhost:3000'],
}

describe('allowed', () => {
  test.each([
    '/help/returns',
    'guide.html',
    'https://docs.example/a?b=c#d',
    'https://shop.example',
    'https://shop.example/any/page?x=a@b#y',
    'HTTPS://SHOP.example:443/x',
    'http://localhost:3000/a',
    'mailto:help@shop.example',
    'tel:+4930123',
  ])('%s', (url) => expect(isAllowedLink(url, rules)).toBe(true))
})

describe('refused', () => {
  test.each([
    '',
    '/help/other',
    'other.html',
    '#top',
    'https://docs.example/a',
    'https://docs.example/a?b=c#e',
    'http://shop.example/',
    'https://shop.example.evil.example/',
    'https://evil.example/https://shop.example',
    'https://shop.example@evil.example/',
    'https://shop.example:x@evil.example',
    'https://user@shop.example/',
    'https://shop.example\\@evil.example',
    'https:\\\\shop.example',
    'https:shop.example',
    'https:/shop.example',
    'https:///shop.example',
    'https://[',
    'https://shop.example:99999999/',
    'https://shop.example/a b',
    ' https://shop.example',
    'https://shop.example/\n',
    'https://shop.example/\u202egnp.exe',
    'https://shop.example/\u200b',
    'https://shop\u0000.example/',
    'https://ѕhop.example/',
    'https://shop。example.evil.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://shop.example/x',
    'file:///etc/passwd',
    'ftp://files.example/a',
    '//shop.example/',
    '//evil.example/x',
    '/\\evil.example',
    'mailto:help@shop.example?bcc=x@evil.example',
    'mailto:other@shop.example',
    'tel:0900',
    `https://shop.example/${'a'.repeat(3000)}`,
  ])('%j', (url) => expect(isAllowedLink(url, rules)).toBe(false))
})

test('without rules nothing is allowed', () => {
  for (const url of ['https://shop.example', '/', 'a', 'mailto:a@b'])
    expect(isAllowedLink(url, { allowedUrls: new Set(), allowedOrigins: [] })).toBe(false)
})
