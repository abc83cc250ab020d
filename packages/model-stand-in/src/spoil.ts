import type { LabelledSentence } from './labelled-sentence.ts'
import { pick } from './random.ts'

type Spoiler = (sentence: Pick<LabelledSentence, 'text' | 'cite'>, random: () => number) => LabelledSentence

/** Cited as before, with a figure that the source does not have. */
const wrongNumber: Spoiler = ({ text, cite }, random) => {
  const wrong = String(6_000 + Math.floor(random() * 3_000))
  const figure = /\d[\d.,:]*\d|\d/
  const added = pick([`within ${wrong} days`, `for $${wrong}.90`, `until 31 December ${wrong}`], random)
  const changed = figure.test(text) ? text.replace(figure, wrong) : text.replace(/\.$/, ` ${added}.`)
  return { text: changed, cite, label: 'wrong_number' }
}

const madeUpLink: Spoiler = ({ cite }, random) => {
  const host = `help-${Math.floor(random() * 1e6)}.example`
  const text = pick(
    [
      `See https://${host}/refunds for the form.`,
      `Open [the refund form](https://${host}/form?id=7).`,
      `Write to refunds@${host} with your order.`,
      `![Your order](https://${host}/o.png) shows the state.`,
      `It is all on www.${host}.`,
    ],
    random,
  )
  return { text, cite: random() < 0.5 ? cite : null, label: 'made_up_link' }
}

const INVENTED = [
  'Gift cards never expire.',
  'The warranty covers water damage.',
  'Orders ship from the warehouse in Rotterdam.',
  'Refunds are paid back to the card that was used.',
  'Only premium members can change an address.',
  'The support desk is closed on public holidays.',
] as const

const uncited: Spoiler = (_sentence, random) => {
  return { text: pick(INVENTED, random), cite: null, label: 'uncited' }
}

/** Cited, in words that the source does not have. */
const notQuoted: Spoiler = ({ cite }, random) => {
  const text = pick(INVENTED, random)
  return {
    text,
    cite: { result: cite?.result ?? 0, block: cite?.block, citedText: text },
    label: 'not_quoted',
  }
}

const promise: Spoiler = ({ cite }, random) => {
  const text = pick(
    [
      'I will e-mail you the receipt tomorrow.',
      'You will be refunded today.',
      'I have forwarded this to our billing team.',
      "I'll check with the warehouse and get back to you.",
      'We will credit your account for the trouble.',
      'Your cancellation has been processed.',
      'Someone from our team will call you shortly.',
    ],
    random,
  )
  return { text, cite: random() < 0.5 ? cite : null, label: 'promise' }
}

export const SPOILERS = [wrongNumber, madeUpLink, uncited, notQuoted, promise] as const
