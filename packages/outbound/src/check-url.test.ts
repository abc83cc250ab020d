import { expect, it } from 'vitest'
import { addressPolicy } from './address-policy.ts'
import { checkUrl } from './check-url.ts'
import { OutboundError } from './outbound-error.ts'

function outcome(url: string, allowed: string[] = []): string {
  try {
    return checkUrl(url, addressPolicy(allowed)).href
  } catch (error) {
    if (error instanceof OutboundError) return error.code
    throw error
  }
}

it('public sites pass, without their fragment', () => {
  for (const url of [
    'https://shop.example/help?a=1',
    'http://93.184.216.34/',
    'https://[2606:2800:220:1::1946]/',
  ])
    expect(outcome(`${url}#part`)).toBe(url)
  expect(outcome('https://shop.example:443/')).toBe('https://shop.example/')
})

it('an address that is not public is refused, however it is written', () => {
  const written = [
    ...['127.0.0.1', '127.1', '0177.0.0.1', '0x7f000001', '2130706433', '１２７.0.0.1', '%31%32%37.0.0.1'],
    ...[
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:0:7f00:1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::1]',
      '[2002:7f00:1::]',
    ],
    ...[
      '[::7f00:1]',
      '[2001:0:1::1]',
      '[fe80::1]',
      '[fd00:ec2::254]',
      '[fec0::1]',
      '[ff02::1]',
      '[2001:db8::1]',
    ],
    ...['0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '192.0.0.192'],
    ...['198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '203.0.113.1', '168.63.129.16'],
    ...['localhost', 'LOCALHOST.', 'intranet'],
  ]
  expect(written.filter((host) => outcome(`http://${host}/`) !== 'address.blocked')).toEqual([])
})

it('what is no plain web address is refused', () => {
  expect(outcome('/help')).toBe('url.invalid')
  expect(outcome(`https://a.example/${'x'.repeat(2_000)}`)).toBe('url.invalid')
  expect(outcome('http://[::1%25lo0]/')).toBe('url.invalid')
  for (const url of ['file:///etc/passwd', 'gopher://a.example/', 'javascript:alert(1)', 'data:text/html,x'])
    expect(outcome(url)).toBe('url.scheme')
  expect(outcome('https://user:word@a.example/')).toBe('url.credentials')
  expect(outcome('http://a.example:22/')).toBe('url.port')
})

it('the operator may allow an address or a range, at any port', () => {
  const allowed = ['127.0.0.2', '10.1.0.0/16', 'fd00::/8']
  expect(outcome('http://127.0.0.2:4000/', allowed)).toBe('http://127.0.0.2:4000/')
  expect(outcome('http://10.1.2.3/', allowed)).toBe('http://10.1.2.3/')
  expect(outcome('http://[fd00::5]/', allowed)).toBe('http://[fd00::5]/')
  expect(outcome('http://127.0.0.1:4000/', allowed)).toBe('address.blocked')
  expect(outcome('http://10.2.0.1/', allowed)).toBe('address.blocked')
  expect(() => addressPolicy(['shop.example'])).toThrow('"shop.example" is no address')
})
