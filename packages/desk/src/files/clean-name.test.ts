import { expect, test } from 'vitest'
import { cleanName } from './clean-name.ts'

test.each([
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\Users\\kim\\tent.JPG', 'image/jpeg', 'tent.JPG'],
  ['invoice\u202egnp.exe', 'image/png', 'invoicegnp.exe.png'],
  ['page.html', 'text/plain', 'page.html.txt'],
  ['..', 'application/pdf', 'file.pdf'],
  ['', 'image/gif', 'file.gif'],
  ['  a\tb\n\u0000c\u2028 .csv', 'text/csv', 'abc.csv'],
  ['レシート.pdf', 'application/pdf', 'レシート.pdf'],
  ['a"b<c>|?*.txt', 'text/plain', 'abc.txt'],
] as const)('%j of %s is called %j', (name, type, wanted) => {
  expect(cleanName(name, type)).toBe(wanted)
})

test('a name of 300 letters has 120, and still shows what it is', () => {
  expect(cleanName(`${'𝒜'.repeat(300)}.png`, 'image/png')).toMatch(/^𝒜{116}\.png$/u)
})
