import { describe, expect, test } from 'vitest'
import { cancel, delivery, hear, passage, returns } from '../testing/passages.ts'

const quotes = async (
  text: string,
  ...found: Parameters<typeof passage>[] | ReturnType<typeof passage>[]
) => {
  const { answer } = await hear({ text }, () => found as ReturnType<typeof passage>[])
  return answer.citations.map(({ quote }) => quote)
}

test('a list is quoted whole, with the sentence that leads in', async () => {
  const [first] = await quotes('Do you take back opened stove fuel?', returns, delivery)
  expect(first).toBe('We do not take back:\n\n- underwear and socks\n- opened stove fuel\n- gift cards')
})

test('of a table only the row that answers is quoted', async () => {
  const [first] = await quotes('How much is delivery to Spain?', delivery, returns)
  expect(first).toBe('Country: Spain · Price: €12.95 · Arrives: 5 to 9 working days')
})

test('for "how do I" the steps are quoted', async () => {
  const [first] = await quotes('How do I cancel an order?', cancel, returns)
  expect(first).toContain(
    '1. Sign in and open Your orders.\n2. Choose the order.\n3. Select Cancel order, then confirm.',
  )
})

test('under a heading that asks the same, the answer is quoted and not the question', async () => {
  const [first] = await quotes('Can I send back a tent I already used?', returns, delivery)
  expect(first).toBe('No, if you have slept in it. Yes, if you only put it up once to check it.')
})

test('"when" and "how much" prefer sentences that hold a time or an amount', async () => {
  const page = passage(
    'repairs',
    'Zips',
    'We repair zips with care. A zip repair costs £18. A zip repair takes 10 working days.',
  )
  expect((await quotes('How much does a zip repair cost?', page))[0]).toContain('£18')
  expect((await quotes('How long does it take until the zip repair is done?', page))[0]).toContain(
    '10 working days',
  )
})

test('a second quote comes only from elsewhere, and both are short', async () => {
  const long = passage(
    'long',
    'Tents',
    Array.from({ length: 30 }, (_, at) => `Tent number ${at} dries in the garden behind the old house.`).join(
      ' ',
    ),
  )
  const { answer } = await hear({ text: 'Where does a tent dry in the garden?' }, () => [long, returns])
  const words = answer.citations
    .map(({ quote }) => quote)
    .join(' ')
    .split(/\s+/).length
  expect(words).toBeLessThan(90)
})

describe('words of a page that look like markup', () => {
  const hostile = [
    'Use **bold** and [a link](https://evil.example)[^1] for the *zip* code `x`.',
    '![zip](https://evil.example/p.png) <img src=x onerror=alert(1)> zip code [^2]',
    '# Not a heading about the zip code. | a | b |',
  ]
  test.each(hostile)('%s', async (text) => {
    const page = passage('zip', 'Zip code', `${text}`)
    const { answer } = await hear({ text: 'What is the zip code?' }, () => [page])
    expect(answer.tier).toBe(1)
    const { plainText } = await import('@baton/markup')
    expect(plainText(answer.text)).toBe(answer.citations.map(({ quote }) => quote).join('\n\n'))
  })
})

test('Japanese and Chinese are quoted as well', async () => {
  const ja = passage(
    'ja',
    'テントの返品',
    '使用したテントは返品できません。未使用のテントは60日以内に返品できます。',
    { language: 'ja' },
  )
  const { answer } = await hear({ text: '未使用のテントは何日以内に返品できますか？' }, () => [ja])
  expect(answer).toMatchObject({ tier: 1, record: { language: 'ja' } })
  expect(answer.text).toContain('60日以内')
})

test('one more page is named when it fits in full', async () => {
  const club = passage('club', 'Returns for Trail Club members', 'Members return for free.')
  const { answer } = await hear(
    { text: 'How many days do Trail Club members have to return something?' },
    () => [returns, club],
  )
  expect(answer.citations.map(({ articleId }) => articleId)).toContain('club')
})

test('one word that matches is no answer by itself', async () => {
  const page = passage(
    'fuel',
    'Fuel',
    'We offer to return it or to recycle it. A return is checked within 3 days.',
  )
  const ask = async (text: string) => (await hear({ text }, () => [page])).answer
  expect((await ask('Return something?')).tier).toBe(2)
  expect(await ask('How long does a return take?')).toMatchObject({ tier: 1 })
})

test('the row about the thing asked for is quoted, not one that only mentions it', async () => {
  const carriers = passage(
    'europe',
    'Delivery to Europe',
    'Carriers\n\nCountry: France · Carrier: Colissimo\nCountry: Spain · Carrier: Correos\n\nCarriers in Spain return a parcel if they cannot call.',
    { position: 1, score: 8 },
  )
  const prices = { ...delivery, articleId: carriers.articleId, score: 6 }
  const [first] = await quotes('How long does delivery to Spain take?', carriers, prices)
  expect(first).toBe('Country: Spain · Price: €12.95 · Arrives: 5 to 9 working days')
})

test('a value under its topic answers, though it does not repeat the topic', async () => {
  const uk = passage(
    'uk',
    'Delivery in the UK',
    'Prices and times\n\nService: Standard · Price: £3.95\nService: Saturday · Price: £8.95\n\nMembers get delivery sooner.',
  )
  const [first] = await quotes('how much is delivery', uk, returns)
  expect(first).toContain('£3.95')
})

test('a sentence that only names the page with the answer is not quoted before it', async () => {
  const claim = passage(
    'claim',
    'Make a warranty claim',
    'Send us three photos of the claim. We answer soon.',
  )
  const pointing = 'How to claim on the warranty: read Make a warranty claim.'
  const overview = passage('overview', 'What is covered', pointing, { score: 1.7 })
  const [first] = await quotes('Where do I make a claim on the warranty?', overview, claim)
  expect(first).toContain('three photos')
})

test('who asks for a phone number gets one', async () => {
  const address = passage('address', 'Address', 'Please give a phone number with its country code.', {
    score: 1.2,
  })
  const stores = passage('stores', 'Stores', 'All stores share one phone number: 01632 960 140.')
  const [first] = await quotes('What is your phone number?', address, stores)
  expect(first).toContain('01632 960 140')
})

test('one word is answered by the page that is about it', async () => {
  const refunds = passage('refunds', 'Refunds', 'We send refunds to the card you paid with.')
  const other = passage('other', 'Price match', 'A refund of the difference is possible.', { score: 0.9 })
  const { answer } = await hear({ text: 'refund' }, () => [refunds, other])
  expect(answer.tier).toBe(1)
  expect(answer.citations[0]?.articleId).toBe('refunds')
})

test('a row named by the whole word is nearer than one whose name only holds it', async () => {
  const page = passage(
    'prices',
    'Delivery',
    'Place: Northern Ireland · Price: £5.95\nPlace: Ireland, France · Price: €7.95\nPlace: Norway · Price: €19.95',
  )
  const [first] = await quotes('How much is delivery to Ireland?', page, returns)
  expect(first).toBe('Place: Ireland, France · Price: €7.95')
})

test('a page that is surely meant answers, though it has one of two words in other words', async () => {
  const page = passage('password', 'Forgotten password', 'How to set a new password: select Sign in.', {
    coverage: 0.6,
  })
  expect((await hear({ text: 'How do I reset a password?' }, () => [page])).answer.tier).toBe(1)
})

test('a word or two that match, but not what was asked for, are no answer', async () => {
  const page = passage('stock', 'Out of stock', 'Tell us which item is out of stock and its price is kept.')
  const { answer } = await hear({ text: 'How much is your stock price?' }, () => [page])
  expect(answer.tier).toBe(2)
})

test('a page on what was asked is named, though it never heard of the place', async () => {
  const page = passage('delivery', 'Delivery to Europe', 'We deliver to 16 countries.', { coverage: 0.2 })
  const tierOf = async (text: string) => (await hear({ text }, () => [page])).answer.tier
  expect(await tierOf('Do you deliver to Tenerife?')).toBe(2)
  expect(await tierOf('Do you deliver pizza?')).toBe(3)
})

test('a page that says it in other words is named first, and nothing of it is asserted', async () => {
  const near = passage('refunds', 'Refunds', 'Reimbursed within 14 days.', { coverage: 0, lead: 0.6 })
  const far = passage('boots', 'Boots', 'Waxed boots last longer.', { coverage: 0.1 })
  const ask = (...found: ReturnType<typeof passage>[]) =>
    hear({ text: 'Do I see my money again?' }, () => found)
  const { answer } = await ask(near, far)
  expect(answer.tier).toBe(2)
  expect(answer.citations[0]?.title).toBe('Refunds')
  expect((await ask({ ...near, lead: undefined }, far)).answer.tier).toBe(3)
})

test('a place that is only a part of another’s name is not the place that was asked about', async () => {
  const home = passage('home', 'Delivery', 'Delivery to Northern Ireland costs £6.')
  const abroad = passage('abroad', 'Delivery', 'Delivery to France and Ireland costs €8.')
  expect((await quotes('Delivery to Ireland', home, abroad))[0]).toBe(
    'Delivery to France and Ireland costs €8.',
  )
})

test('“and to Spain?” asks for what the question before it asked for', async () => {
  const page = passage('spain', 'Spain', 'Delivery to Spain is quick. Delivery to Spain costs €12.95.')
  const history = [{ author: 'visitor' as const, text: 'How much is delivery to Germany?' }]
  const { answer } = await hear({ text: 'And to Spain?', history }, () => [page])
  expect(answer.record.decision).toContain('an amount')
})
