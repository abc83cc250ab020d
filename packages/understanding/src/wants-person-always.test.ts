import { expect, test } from 'vitest'
import { wantsPersonAlways } from './wants-person-always.ts'

test.each([
  ['en', 'I always want to talk to a human'],
  ['es', 'siempre quiero hablar con una persona'],
  ['fr', 'je veux toujours parler à un humain'],
  ['de', 'ich will immer mit einem Menschen sprechen'],
  ['it', 'voglio parlare sempre con una persona'],
  ['pt', 'quero sempre falar com uma pessoa'],
  ['nl', 'ik wil altijd met een mens praten'],
  ['pl', 'zawsze chcę rozmawiać z człowiekiem'],
  ['tr', 'her zaman bir insanla konuşmak istiyorum'],
  ['ru', 'всегда хочу говорить с человеком'],
  ['ja', 'いつも人間と話したい'],
  ['zh', '我每次都要人工客服'],
  ['en', 'Always a person please'],
  ['en', 'never let the bot answer me'],
  ['es', 'que no me conteste nunca el bot'],
  ['fr', 'plus jamais le bot'],
  ['de', 'ich will nie wieder mit dem bot reden'],
  ['it', 'mai più il bot'],
  ['pt', 'nunca mais o robô'],
  ['nl', 'ik wil nooit meer met de bot praten'],
  ['pl', 'nigdy więcej bota'],
  ['tr', 'bir daha asla bot istemiyorum'],
  ['ru', 'никогда больше бота'],
  ['ja', '二度とボットは嫌'],
  ['zh', '永远不要机器人'],
])('in %s “%s” is for later, too', (language, text) => {
  expect(wantsPersonAlways(text, language)).toBe(true)
})

test.each([
  ['en', 'I want to talk to a human'],
  ['en', 'why do I always have to ask for a human'],
  ['en', 'are your agents always that slow?'],
  ['en', 'Do I always have to talk to a human?'],
  ['de', 'muss ich immer mit einem menschen reden?'],
  ['en', 'never seen such a bad bot, get me a person'],
  ['en', 'the bot never understands me, get me a person'],
  ['de', 'warum muss ich immer nach einem Menschen fragen'],
])('in %s “%s” is not', (language, text) => {
  expect(wantsPersonAlways(text, language)).toBe(false)
})
