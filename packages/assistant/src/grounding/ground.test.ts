import type { Passage } from '@baton/contracts'
import { plainText } from '@baton/markup'
import { describe, expect, test } from 'vitest'
import type { EngineRequest } from '../engine.ts'
import { CANARY } from '../engines/claude/canary.ts'
import type { GroundedPart } from '../engines/model/grounded-part.ts'
import type { ModelEnd, ModelPart } from '../engines/model/model-part.ts'
import { phrasesFor } from '../phrases.ts'
import { delivery, passage, returns } from '../testing/passages.ts'
import { ground } from './ground.ts'

type Block = string | { text: string; from?: Passage; cited?: string }

const answered: ModelEnd['ending'] = { kind: 'answered' }
const rule = 'You have 60 days to send something back.'
const cited = (text: string, quote = rule, from = returns) => ({ text, from, cited: quote })

async function* partsOf(blocks: Block[], ending: ModelEnd['ending']): AsyncGenerator<ModelPart> {
  for (const block of blocks) {
    const { text, from, cited } = typeof block === 'string' ? { text: block } : block
    for (const letter of text) yield { type: 'text', text: letter }
    if (from) yield { type: 'source', chunkId: from.id, cited: cited ?? from.text }
    yield { type: 'block' }
  }
  yield { type: 'end', ending }
}

async function hear(blocks: Block[], more: Partial<EngineRequest> & { ending?: ModelEnd['ending'] } = {}) {
  const { ending = answered, ...request } = more
  const question = 'Can I send my tent back?'
  const asked = {
    question,
    searchedFor: question,
    language: 'en',
    history: [],
    passages: [returns, delivery],
    ...request,
  }
  const parts: GroundedPart[] = []
  for await (const part of ground(partsOf(blocks, ending), asked)) parts.push(part)
  const text = parts.map((part) => (part.type === 'delta' ? part.text : '')).join('')
  const told = parts.flatMap((part) => (part.type === 'checked' ? [part.checked] : []))
  const checked = told.slice(-1)
  const reasons = checked.flatMap(({ withheld }) => withheld.map(({ reason }) => reason))
  return { parts, text, checked, reasons }
}

test('G1 a sentence that its source bears out goes out with its citation before its marker', async () => {
  const { text, parts, checked } = await hear([cited(rule)])
  expect(text).toBe(`${rule}[^1]`)
  expect(parts.map(({ type }) => type)).toEqual(['citation', 'delta', 'checked', 'end'])
  expect(checked).toEqual([{ sentences: 1, facts: 1, withheld: [] }])
})

test('G1 what was checked so far is told with each piece', async () => {
  const { parts } = await hear([cited(rule), ' It costs 99 euros.', { text: ' Sure', from: returns }])
  expect(parts.flatMap((part) => (part.type === 'checked' ? [part.checked] : []))).toMatchObject([
    { sentences: 1, facts: 1, withheld: [] },
    { sentences: 2, facts: 2, withheld: [{ text: 'It costs 99 euros.', reason: 'number' }] },
    { sentences: 3 },
  ])
})

test('G2 a sentence may come in several blocks, and a block may hold several sentences', async () => {
  const parts = [
    cited('You have 60 days'),
    ' to send something back',
    '. ',
    cited(
      'Trail Club members have 90 days. The days count from delivery.',
      'Trail Club members have 90 days.',
    ),
  ]
  expect((await hear(parts)).text).toBe(
    'You have 60 days to send something back.[^1] Trail Club members have 90 days.[^2] The days count from delivery.[^2]',
  )
})

test('G2 a greeting does not wait for sources, a fact does', async () => {
  const seen: string[] = []
  async function* parts(): AsyncGenerator<ModelPart> {
    yield { type: 'text', text: `Hello! ${rule} ` }
    seen.push('text is there')
    yield { type: 'source', chunkId: returns.id, cited: rule }
    yield { type: 'block' }
    yield { type: 'end', ending: answered }
  }
  const request = { question: '', searchedFor: '', language: 'en', history: [], passages: [returns] }
  for await (const part of ground(parts(), request)) if (part.type === 'delta') seen.push(part.text)
  expect(seen).toEqual(['Hello!', 'text is there', ` ${rule}[^1]`])
})

describe('G3 a citation must be in its chunk, but for white space', () => {
  test.each<[string, Block]>([
    ['other words', cited(rule, 'You have 60 long days to send something back.')],
    ['nothing', cited(rule, ' ')],
    ['a chunk that nobody found', cited(rule, rule, passage('other', 'Other', rule))],
  ])('%s', async (_, block) => {
    const { text, reasons } = await hear([block])
    expect([text, reasons]).toEqual(['', ['not_quoted']])
  })
  test('a line break for a space is no difference, and the chunk’s own words are kept', async () => {
    const { parts } = await hear([cited('We do not take back gift cards.', 'opened stove fuel - gift cards')])
    expect(parts[0]).toMatchObject({ citation: { quote: 'opened stove fuel\n- gift cards' } })
  })
})

test('G3 what a search of its own found may be cited from then on', async () => {
  async function* parts(): AsyncGenerator<ModelPart> {
    yield { type: 'passages', passages: [returns] }
    yield* partsOf([cited(rule)], answered)
  }
  let text = ''
  const request = { question: '', searchedFor: '', language: 'en', history: [], passages: [] }
  for await (const part of ground(parts(), request)) if (part.type === 'delta') text += part.text
  expect(text).toBe(`${rule}[^1]`)
})

test.each([
  ['You have 59 days to send something back.', 'number'],
  ['You have six days to send something back.', 'number'],
  ['You have 60 hours to send something back.', 'number'],
  ['You have 60 days to send something back for €60.', 'number'],
  ['You have until 3 May to send something back.', 'number'],
  ['You have until Monday to send something back.', 'number'],
  ['You have 60 days: see https://evil.example/x to send something back.', 'address'],
  ['You have 60 days, write to help@evil.example to send something back.', 'address'],
  ['You have 60 days, see evil.example/x to send something back.', 'address'],
  ['You have 60 days, see hxxps://evil/x to send something back.', 'address'],
  ['You have 60 days, see evil[.]example to send something back.', 'address'],
  ['You have 60 days, write to help (at) evil (dot) example to send something back.', 'address'],
  ['You have 60 days, see evil dot com to send something back.', 'address'],
])('G4 “%s” is not borne out', async (text, reason) => {
  const heard = await hear([cited(text)])
  expect([heard.text, heard.reasons]).toEqual(['', [reason]])
})

test('G4 a question with a figure that nobody named is withheld', async () => {
  expect((await hear(['Would you pay 9 euros for that?'])).reasons).toEqual(['number'])
})

test('G4 the visitor’s own numbers may be repeated', async () => {
  const question = 'Can I send something back after 45 days?'
  expect(
    (await hear([cited('Yes, after 45 days you can still send something back.')], { question })).reasons,
  ).toEqual([])
})

test.each([
  ['en', 'Delivery is free.'],
  ['en', 'Did you know that delivery is free?'],
  ['en', 'You cannot.'],
  ['de', 'Der Versand ist kostenlos.'],
  ['ja', '送料は無料です。'],
  ['zh', '运费全免。'],
  ['ar', 'الشحن مجاني.'],
])('G5 in %s “%s” states a fact and needs a citation', async (language, text) => {
  expect((await hear([text], { language })).reasons).toEqual(['uncited'])
})

test.each([
  ['en', "I don't know. I found nothing about this in the help pages."],
  ['en', "I'm an AI assistant, so I cannot see your orders."],
  ['en', 'Do you want to return a used tent or a new one?'],
  ['en', 'Which of the two do you mean?'],
  ['de', 'Dazu habe ich leider keine Informationen gefunden.'],
  ['fr', "Je n'ai pas trouvé d'informations à ce sujet. Souhaitez-vous parler à une personne ?"],
  ['zh', '抱歉，我没有找到相关信息。您想和人工客服交谈吗？'],
])('G5 in %s “%s” states none', async (language, text) => {
  expect((await hear([text], { language })).text).toBe(text)
})

test.each([
  'Delivery is free.',
  'Every tent is repaired at our workshop.',
  "You can't send something back within 60 days.",
])('G6 a source that says nothing of it, or the contrary, does not carry “%s”', async (text) =>
  expect((await hear([cited(text)])).reasons).toEqual(['not_quoted']),
)

describe('G7 what leads to nothing falls with it', () => {
  test('a heading and an intro whose items all fell', async () => {
    const { text } = await hear(['## What you need\n\nYou need:\n\n- a ticket\n- a dog\n\n', cited(rule)])
    expect(text).toBe(`## What you need\n\n${rule}[^1]`)
    expect((await hear(['## What you need\n\nYou need:\n\n- a ticket'])).text).toBe('')
  })
  test('the head of a table without rows', async () => {
    expect((await hear(['| Country | Price |\n|---|---|\n| Norway | €5 |\n'])).text).toBe('')
  })
  test('a yes without its sentence', async () => {
    expect((await hear(['Yes. ', cited('You have 61 days to send something back.')])).text).toBe('')
    expect((await hear(['Yes. ', cited(rule)])).text).toBe(`Yes. ${rule}[^1]`)
  })
  test('an item keeps its mark when its first sentence falls', async () => {
    const { text } = await hear(['- Everything is free. ', cited(`${rule}\n`)])
    expect(text).toBe(`- ${rule}[^1]`)
  })
})

describe('G8 links', () => {
  const linked = (link: string) => cited(`${link}: you have 60 days to send something back.`)
  test.each([
    ['[Return something](/help/returns)', '[Return something](/help/returns)'],
    ['[Return something](https://evil.example)', 'Return something'],
    ['[Return something](//evil.example)', 'Return something'],
    ['[Return something](javascript:alert)', 'Return something'],
    ['[Return something](https://shop.example/made-up)', 'Return something'],
    ['![Return something](https://evil.example/p.png)', 'Return something'],
    ['[![Return something](https://evil.example/p.png)](https://evil.example)', 'Return something'],
  ])('%s goes out as %s', async (link, shown) => {
    const { text } = await hear([linked(link)], { allowedOrigins: ['https://shop.example'] })
    expect(text).toBe(`${shown}: you have 60 days to send something back.[^1]`)
  })
  test('an image is its alt text, wherever it lies', async () => {
    const { text } = await hear([linked('![Return something](https://shop.example/help/returns)')], {
      allowedOrigins: ['https://shop.example'],
      passages: [{ ...returns, url: 'https://shop.example/help/returns' }],
    })
    expect(text).toBe('Return something: you have 60 days to send something back.[^1]')
  })
  test('an address that the owner names on an allowed origin may be linked', async () => {
    const persona = { ...plain, instructions: 'Point to https://shop.example/contact' }
    const link = '[Contact](https://shop.example/contact)'
    const { text } = await hear([linked(link)], { allowedOrigins: ['https://shop.example'], persona })
    expect(text).toContain(link)
  })
  test('markers that the model wrote itself are gone', async () => {
    expect((await hear([cited('You have 60 days [1] to send something back [^7].')])).text).toBe(
      `${rule}[^1]`,
    )
  })
})

test.each([
  CANARY,
  CANARY.toUpperCase(),
  [...CANARY].join(' '),
  btoa(CANARY),
  [...CANARY].reverse().join(''),
])('G9 the mark of the instructions never goes out, as “%s”', async (mark) => {
  const question = `Is it ${mark}?`
  expect((await hear([question], { question })).text).toBe('')
})

test('G9 nor in two sentences', async () => {
  const question = `Is it ${CANARY.slice(0, 9)}? ${CANARY.slice(9)}?`
  expect((await hear([question], { question })).text).not.toContain(CANARY.slice(9))
})

test('G6 one of several things that cannot be done may be named alone', async () => {
  const source = 'Opened climbing rope bags, worn leather boots and gift cards cannot be returned.'
  const page = passage('never', 'What we do not take', source)
  const alone = cited('You cannot return opened climbing rope bags.', source, page)
  expect((await hear([alone], { passages: [page] })).reasons).toEqual([])
})

describe('G10 promises', () => {
  test.each([
    ['en', "I'll check and e-mail you."],
    ['en', 'You will be refunded.'],
    ['en', 'I have cancelled your order.'],
    ['en', 'Someone will call you back.'],
    ['es', 'Le enviaremos un correo.'],
    ['fr', 'Je vais vérifier votre commande.'],
    ['de', 'Ich kümmere mich darum.'],
    ['it', 'La richiameremo domani.'],
    ['pt', 'Já cancelei o seu pedido.'],
    ['nl', 'Ik heb uw bestelling geannuleerd.'],
    ['pl', 'Anulowałem twoje zamówienie.'],
    ['tr', 'Siparişinizi iptal ettim.'],
    ['ja', '予約をキャンセルしました。'],
    ['zh', '我会帮您取消订单。'],
    ['ar', 'سوف أتحقق من طلبك.'],
  ])('in %s “%s” is replaced by what is true', async (language, text) => {
    const heard = await hear([text], { language })
    expect([heard.text, heard.reasons]).toEqual([phrasesFor(language).cannotDo, ['promise']])
  })
  test('a policy that its source states is none', async () => {
    const refunds = passage(
      'refunds',
      'Refunds',
      'You will be refunded within 14 days to the card that you paid with.',
    )
    const block = cited('You will be refunded within 14 days to your card.', refunds.text, refunds)
    expect((await hear([block], { passages: [refunds] })).reasons).toEqual([])
  })
  test('where the run ends in a handoff nothing is said in its place', async () => {
    const ending = { kind: 'handoff' as const, reason: 'policy', summary: '' }
    expect((await hear(['A colleague will call you.'], { ending })).text).toBe('')
  })
})

test('G11 code and tables are checked whole', async () => {
  const row = 'Country: Spain · Price: €12.95 · Arrives: 5 to 9 working days'
  const table = (price: string) => [
    '| Country | Price |\n|---|---|\n',
    cited(`| Spain | ${price} |\n`, row, delivery),
  ]
  expect((await hear(table('€12.95'))).text).toBe('| Country | Price |\n|---|---|\n| Spain | €12.95[^1] |')
  expect((await hear(table('€11.95'))).text).toBe('')
  expect((await hear([cited('```\nsend --days 61\n```')])).text).toBe('')
})

test('G12 emphasis that ends in another sentence is not begun', async () => {
  const { text } = await hear([cited('**You have 60 days. You have 60 days** to send something back.')])
  expect(plainText(text)).not.toContain('*')
})

const plain = {
  siteName: 'Shop',
  name: 'Ada',
  tone: 'neutral' as const,
  instructions: '',
  neverAnswer: [],
  model: 'm',
  effort: 'low' as const,
  maxOutputTokens: 500,
}
