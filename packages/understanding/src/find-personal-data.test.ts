import { describe, expect, test } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'

const kinds = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('each kind is found where it stands', () => {
  test.each([
    ['email', 'write to jo.o’neil+shop@mail.example.co.uk, please', 'neil+shop@mail.example.co.uk'],
    ['email', 'Meine Adresse: jürgen@müller-söhne.de.', 'jürgen@müller-söhne.de'],
    ['card', 'my card 4539 1488 0343 6467 was declined', '4539 1488 0343 6467'],
    ['card', 'amex 3714-496353-98456', '3714-496353-98456'],
    ['iban', 'Bitte auf DE89 3704 0044 0532 0130 00 überweisen', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'iban gb82west12345698765432', 'gb82west12345698765432'],
    ['iban', 'NO9386011117947', 'NO9386011117947'],
    ['ip', 'blocked from 203.0.113.77 since noon', '203.0.113.77'],
    ['ip', 'address 2001:db8::8a2e:370:7334 fails', '2001:db8::8a2e:370:7334'],
    ['phone', 'call me: +49 (0)30 901820', '+49 (0)30 901820'],
    ['phone', 'my number (415) 555-0132 thanks', '(415) 555-0132'],
    ['phone', 'Rappelez-moi au 06 12 34 56 78', '06 12 34 56 78'],
    ['phone', '電話番号は090-1234-5678です', '090-1234-5678'],
    ['phone', 'WhatsApp 9876543210', '9876543210'],
    ['phone', 'позвоните 8 912 345-67-89', '8 912 345-67-89'],
    ['address', 'Ship it to 221B Baker Street, London NW1 6XE', '221B Baker Street, London NW1 6XE'],
    ['address', 'Ich wohne Lindenstraße 12a, 10969 Berlin', 'Lindenstraße 12a, 10969 Berlin'],
    ['address', 'livrez au 12 rue de la Paix, 75002 Paris', '12 rue de la Paix, 75002 Paris'],
    ['address', 'vivo en Calle Mayor 5', 'Calle Mayor 5'],
    ['address', 'Via Garibaldi 22, 20121 Milano', 'Via Garibaldi 22, 20121 Milano'],
    ['address', 'Keizersgracht 174, 1016 DW Amsterdam', 'Keizersgracht 174, 1016 DW Amsterdam'],
  ])('%s in “%s”', (kind, text, found) => {
    expect(kinds(text)).toContainEqual([kind, found])
  })
})

describe('national numbers pass the rule of their country', () => {
  test.each([
    ['US', 'ssn 536-90-4399', '536-90-4399'],
    ['GB', 'NI: AB 12 34 56 C', 'AB 12 34 56 C'],
    ['DE', 'Steuer-ID 86095742719', '86095742719'],
    ['ES', 'DNI 12345678Z', '12345678Z'],
    ['ES', 'NIE X1234567L', 'X1234567L'],
    ['FR', 'sécu 2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
    ['IT', 'RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
    ['NL', 'mijn BSN is 111222333', '111222333'],
    ['PL', 'PESEL 44051401359', '44051401359'],
    ['BR', 'meu CPF 529.982.247-25', '529.982.247-25'],
    ['SE', '811218-9876', '811218-9876'],
    ['FI', 'hetu 131052-308T', '131052-308T'],
    ['NO', 'fødselsnummer 01010750160', '01010750160'],
    ['DK', 'CPR 070761-4285', '070761-4285'],
    ['IN', 'aadhaar 2341 2341 2346', '2341 2341 2346'],
  ])('%s: “%s”', (country, text, id) => {
    const [found] = findPersonalData(text)
    expect(found).toMatchObject({ kind: 'national_id', country })
    expect(text.slice(found?.start, found?.end)).toBe(id)
  })

  test.each([
    'ssn 666-12-3456',
    'NI: QQ 12 34 56 C',
    'Steuer-ID 86095742718',
    'DNI 12345678A',
    'RSSMRA85T10A562T',
    'mijn BSN is 111222334',
    'CPF 529.982.247-26',
    '811218-9875',
    'hetu 131052-308U',
    'aadhaar 2341 2341 2345',
  ])('“%s” does not', (text) => {
    expect(kinds(text).filter(([kind]) => kind === 'national_id')).toEqual([])
  })
})

describe('what looks like personal data and is none', () => {
  test.each([
    'order 4021345987 has not arrived',
    'Bestellnummer 03012345678',
    'tracking no. 00340434161094042557',
    'my test card 4242 4242 4242 4242',
    'invoice 2024-0042-1187',
    'card number 4539148803436468',
    'IBAN DE89370400440532013001',
    'from 2024-03-01 to 2024-04-15',
    '3/5/2026 or 12.11.2025',
    'on 2026-11-21 10:30:45',
    'it costs 1.234.567 €',
    'the price is 1 299 000 zł',
    'version 1.2.3.4',
    'opens 10:00-18:00',
    'seasons 2019-2024',
    'ISBN 978-3-16-148410-0',
    '1920x1080 and 300.400.1.1',
    'the rows 1, 2, 3, 4, 5, 6, 7',
    'article 123 456 789',
    'in size 38 40 42',
    'std::vector a::b',
    'I ordered 2 in May 2024',
    'see you at noon @home',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  test('an order number that the site knows is left alone', () => {
    const text = 'my parcel 06 12 34 56 78 and my phone 06 98 76 54 32'
    expect(findPersonalData(text, [{ start: 10, end: 24 }]).map(({ start }) => start)).toEqual([38])
  })

  test('what only touches an order number is found all the same', () => {
    const text = 'my card is 4539 1488 0343 6467'
    expect(findPersonalData(text, [{ start: 11, end: 20 }]).map(({ kind }) => kind)).toEqual(['card'])
  })
})

test('parts of a UUID are no account, state number or phone; an address with one in it is one', () => {
  const uuids = [
    '2.6 be192a8e-46fb-43d7-ab2a-dd924163f747',
    '7bd7957b-3257-4218-9882-a031a44187d9',
    '5.1 48525600-aeee-44f3-aa50-a49316912533',
  ]
  for (const text of uuids) expect(kinds(text)).toEqual([])
  const address = '7bd7957b-3257-4218-9882-a031a44187d9@relay.example'
  expect(kinds(`write to ${address}`)).toEqual([['email', address]])
})
