import { describe, expect, test } from 'vitest'
import { type EntitySettings, findEntities } from './find-entities.ts'

/** A Saturday, 23:30 in Berlin. */
const settings: EntitySettings = { now: new Date('2026-11-21T22:30:00Z'), timeZone: 'Europe/Berlin' }

const found = (text: string, more: Partial<EntitySettings> = {}) =>
  findEntities(text, { ...settings, ...more }).map(({ start, end, ...rest }) => ({
    ...rest,
    at: text.slice(start, end),
  }))

describe('days in words, on Saturday 21 November 2026', () => {
  test.each([
    ['en', 'it came yesterday', '2026-11-20'],
    ['en', 'the day before yesterday', '2026-11-19'],
    ['en', 'I ordered last Tuesday', '2026-11-17'],
    ['en', 'last Saturday', '2026-11-14'],
    ['en', 'can you deliver on Monday?', '2026-11-23'],
    ['en', 'in two weeks', '2026-12-05'],
    ['en', '10 days ago', '2026-11-11'],
    ['en', 'a month ago', '2026-10-21'],
    ['en', 'on May 3rd, 2025', '2025-05-03'],
    ['en', 'the 3rd of December', '2026-12-03'],
    ['de', 'vorgestern bestellt', '2026-11-19'],
    ['de', 'letzten Dienstag', '2026-11-17'],
    ['de', 'in zwei Wochen', '2026-12-05'],
    ['de', 'vor drei Tagen', '2026-11-18'],
    ['de', 'am 3. Mai 2026', '2026-05-03'],
    ['de', 'nächsten Freitag', '2026-11-27'],
    ['es', 'anteayer', '2026-11-19'],
    ['es', 'el martes pasado', '2026-11-17'],
    ['es', 'hace tres días', '2026-11-18'],
    ['es', 'el 5 de mayo', '2027-05-05'],
    ['es', 'dentro de una semana', '2026-11-28'],
    ['fr', 'avant-hier', '2026-11-19'],
    ['fr', 'mardi dernier', '2026-11-17'],
    ['fr', 'il y a deux semaines', '2026-11-07'],
    ['fr', 'le 1er décembre', '2026-12-01'],
    ['it', "l'altro ieri", '2026-11-19'],
    ['it', 'martedì scorso', '2026-11-17'],
    ['it', 'tre giorni fa', '2026-11-18'],
    ['it', 'tra due settimane', '2026-12-05'],
    ['pt', 'anteontem', '2026-11-19'],
    ['pt', 'terça-feira passada', '2026-11-17'],
    ['pt', 'há três dias', '2026-11-18'],
    ['pt', 'daqui a duas semanas', '2026-12-05'],
    ['nl', 'eergisteren', '2026-11-19'],
    ['nl', 'vorige dinsdag', '2026-11-17'],
    ['nl', 'drie dagen geleden', '2026-11-18'],
    ['nl', '3 mei 2026', '2026-05-03'],
    ['pl', 'wczoraj', '2026-11-20'],
    ['pl', 'w zeszły wtorek', '2026-11-17'],
    ['pl', 'trzy dni temu', '2026-11-18'],
    ['pl', '3 grudnia', '2026-12-03'],
    ['tr', 'dün', '2026-11-20'],
    ['tr', 'geçen salı', '2026-11-17'],
    ['tr', 'üç gün önce', '2026-11-18'],
    ['tr', 'iki hafta sonra', '2026-12-05'],
    ['ru', 'позавчера', '2026-11-19'],
    ['ru', 'в прошлый вторник', '2026-11-17'],
    ['ru', 'три дня назад', '2026-11-18'],
    ['ru', 'через неделю', '2026-11-28'],
    ['ru', '3 мая 2026', '2026-05-03'],
    ['ar', 'أمس', '2026-11-20'],
    ['ar', 'الثلاثاء الماضي', '2026-11-17'],
    ['ar', 'قبل ثلاثة أيام', '2026-11-18'],
    ['ar', 'بعد أسبوعين', '2026-12-05'],
    ['zh', '我昨天下的单', '2026-11-20'],
    ['zh', '上周二买的', '2026-11-10'],
    ['zh', '三天前', '2026-11-18'],
    ['zh', '11月2日', '2026-11-02'],
    ['ja', '一昨日注文しました', '2026-11-19'],
    ['ja', '先週の火曜日', '2026-11-10'],
    ['ja', '3日前に届いた', '2026-11-18'],
    ['ja', '2週間後', '2026-12-05'],
  ])('%s: “%s”', (language, text, value) => {
    expect(found(text, { language })).toMatchObject([{ type: 'date', value }])
  })
})

describe('periods', () => {
  test.each([
    ['en', 'since Monday', '2026-11-16', '2026-11-21'],
    ['en', 'since the 3rd of November', '2026-11-03', '2026-11-21'],
    ['en', 'last week', '2026-11-09', '2026-11-15'],
    ['en', 'next month', '2026-12-01', '2026-12-31'],
    ['en', 'the last 3 days', '2026-11-18', '2026-11-21'],
    ['en', 'May 2026', '2026-05-01', '2026-05-31'],
    ['en', 'until Friday', '2026-11-21', '2026-11-27'],
    ['de', 'seit Montag', '2026-11-16', '2026-11-21'],
    ['de', 'seit drei Tagen', '2026-11-18', '2026-11-21'],
    ['de', 'diese Woche', '2026-11-16', '2026-11-22'],
    ['es', 'la semana pasada', '2026-11-09', '2026-11-15'],
    ['es', 'desde el lunes', '2026-11-16', '2026-11-21'],
    ['fr', 'depuis lundi', '2026-11-16', '2026-11-21'],
    ['it', 'da lunedì', '2026-11-16', '2026-11-21'],
    ['pt', 'desde segunda-feira', '2026-11-16', '2026-11-21'],
    ['nl', 'vorige week', '2026-11-09', '2026-11-15'],
    ['pl', 'od poniedziałku', '2026-11-16', '2026-11-21'],
    ['tr', 'pazartesiden beri', '2026-11-16', '2026-11-21'],
    ['ru', 'с понедельника', '2026-11-16', '2026-11-21'],
    ['ar', 'الأسبوع الماضي', '2026-11-09', '2026-11-15'],
    ['zh', '上个月', '2026-10-01', '2026-10-31'],
    ['ja', '先月', '2026-10-01', '2026-10-31'],
  ])('%s: “%s”', (language, text, from, to) => {
    expect(found(text, { language })).toMatchObject([{ type: 'period', from, to }])
  })
})

describe('days in numbers', () => {
  test.each([
    ['am 3.10. gekauft', 'de', 'Europe/Berlin', '2026-10-03'],
    ['3/5/2026', 'en', 'Europe/London', '2026-05-03'],
    ['3/5/2026', 'en', 'America/New_York', '2026-03-05'],
    ['3/5/2026', 'en-GB', 'America/New_York', '2026-05-03'],
    ['2026-05-03', 'en', 'Asia/Tokyo', '2026-05-03'],
    ['on 12/24', 'en', 'America/Chicago', '2026-12-24'],
    ['2.1.', 'de', 'Europe/Berlin', '2027-01-02'],
    ['yesterday', 'en', 'Asia/Tokyo', '2026-11-21'],
  ])('“%s” in %s at %s', (text, language, timeZone, value) => {
    expect(found(text, { language, timeZone })).toMatchObject([{ type: 'date', value }])
  })

  test.each([
    'version 3.5',
    '3-5 days',
    '31.2.2026',
    'size 3/4 and 99/99',
    'the sun may march',
    '1.5 kg',
    '4.5/5',
  ])('none in “%s”', (text) => {
    expect(found(text).filter(({ type }) => type === 'date')).toEqual([])
  })

  test('a time zone that there is not is named', () => {
    expect(() => found('today', { timeZone: 'Mars/Olympus' })).toThrow(/Mars\/Olympus/)
  })
})

describe('sums of money', () => {
  test.each([
    ['it was $49.99', 49.99, 'USD'],
    ['1.234,56 € bezahlt', 1234.56, 'EUR'],
    ['I paid £1,200', 1200, 'GBP'],
    ['99 złotych', 99, 'PLN'],
    ['1 299,00 zł', 1299, 'PLN'],
    ['50 euros', 50, 'EUR'],
    ['500 руб.', 500, 'RUB'],
    ['3980円', 3980, 'JPY'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['R$ 89,90', 89.9, 'BRL'],
    ['₹100,000', 100000, 'INR'],
    ['250 TL', 250, 'TRY'],
  ])('“%s”', (text, value, currency) => {
    expect(found(text)).toMatchObject([{ type: 'amount', value, currency }])
  })

  test('“$” is the dollar of the site', () => {
    expect(found('$20', { currency: 'CAD' })).toMatchObject([{ value: 20, currency: 'CAD' }])
  })
})

describe('order numbers', () => {
  test('in the pattern of the site, however they are typed', () => {
    const orderNumbers = [{ pattern: 'SO-####-@@' }]
    expect(found('so 1234 ab, SO1234AB, SO-12345-AB', { orderNumbers })).toEqual([
      { type: 'order_number', value: 'SO-1234-AB', at: 'so 1234 ab' },
      { type: 'order_number', value: 'SO-1234-AB', at: 'SO1234AB' },
    ])
  })

  test('only with the right check digit where there is one', () => {
    const orderNumbers = [{ pattern: '########', check: 'luhn' as const }]
    expect(found('12345674 or 12345675', { orderNumbers })).toMatchObject([{ value: '12345674' }])
  })

  test.each([
    'my order 10023345 is late',
    'Order #A-10023345',
    'Bestellnummer: 10023345',
    'commande n° 10023345',
    'номер заказа 10023345',
    '订单号10023345',
  ])('announced by a word, for a site that named no pattern: “%s”', (text) => {
    expect(found(text)).toMatchObject([{ type: 'order_number', value: expect.stringMatching(/10023345$/) }])
  })

  test.each(['10023345', '#10023345', 'SO-10023345', 'it’s 10023345.', 'Es ist 10023345', 'Sure, 10023345'])(
    'alone in a message, for a site that named no pattern: “%s”',
    (text) => {
      expect(found(text)).toMatchObject([{ type: 'order_number', value: expect.stringMatching(/10023345$/) }])
      expect(found(text, { orderNumbers: [{ pattern: '@@-####' }] })).toEqual([])
    },
  )

  test.each(['I paid 10023345', '123', '2026-11-17', 'jo2026@example.com', '+44 20 7946 0018'])(
    'are not what is something else: “%s”',
    (text) => {
      expect(found(text).filter(({ type }) => type === 'order_number')).toEqual([])
    },
  )

  test('a pattern of signs is not read as an expression', () => {
    expect(found('order (1+)', { orderNumbers: [{ pattern: '(#+)' }] })).toMatchObject([{ at: '(1+)' }])
  })
})

test('addresses, phones, links and products, each once and in their order', () => {
  const text =
    'The Trail Tent 2s from www.shop.example/tents?a=(1). Write a@b.example or call +44 20 7946 0018!'
  expect(found(text, { products: ['Trail Tent', 'Trail Tent 2'] })).toEqual([
    { type: 'product', value: 'Trail Tent 2', at: 'Trail Tent 2' },
    { type: 'url', value: 'https://www.shop.example/tents?a=(1)', at: 'www.shop.example/tents?a=(1)' },
    { type: 'email', value: 'a@b.example', at: 'a@b.example' },
    { type: 'phone', value: '+44 20 7946 0018', at: '+44 20 7946 0018' },
  ])
})

test('places count emoji and accents as the text does', () => {
  const text = '😀 ÉTÉ: \u0130stanbul, hier'
  const [first] = findEntities(text, { ...settings, language: 'fr' })
  expect(text.slice(first?.start, first?.end)).toBe('hier')
})
