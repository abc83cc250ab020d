import { describe, expect, test } from 'vitest'
import { isFollowUp } from './is-follow-up.ts'

const leaning: Record<string, string[]> = {
  en: [
    'and for members?',
    'how long does it take?',
    'what about Spain?',
    'How much?',
    'is that free?',
    'why?',
    'what if I lost it',
    'refund?',
    'can they be washed',
    'or by card?',
    'does this apply to sale items?',
  ],
  es: ['¿y para socios?', '¿cuánto tarda eso?', '¿por qué?', '¿y si lo he usado?'],
  fr: ['et pour les membres ?', 'combien ça coûte ?', 'pourquoi ?'],
  de: ['und für Mitglieder?', 'wie lange dauert das?', 'Was ist mit Spanien?', 'gilt das auch?'],
  it: ['e per i soci?', 'quanto costa quello?'],
  pt: ['e para membros?', 'quanto custa isso?'],
  nl: ['en voor leden?', 'hoe lang duurt het?'],
  pl: ['a dla członków?', 'ile to trwa?'],
  tr: ['peki üyeler için?', 'ne kadar?'],
  ru: ['а для участников?', 'сколько это стоит?'],
  ar: ['وماذا عن الأعضاء؟', 'كم يستغرق ذلك؟'],
  ja: ['会員の場合は？', 'それはいくらですか？', 'なぜ？'],
  zh: ['那会员呢？', '为什么？', '它多少钱？'],
  ko: ['회원은요?', '그럼 얼마예요?'],
}
const whole: Record<string, string[]> = {
  en: [
    'how long do I have to return something?',
    'can I send back a tent I already used?',
    'Is it possible to change the delivery address of an order?',
    'where is your Berlin store',
    'do you ship to Spain',
    'opening hours of the Hamburg store',
  ],
  es: ['¿cuánto tiempo tengo para devolver un pedido?', '¿hacéis envíos a Portugal con tarjeta regalo?'],
  fr: ['quel est le délai pour retourner un article acheté en magasin ?'],
  de: ['Wie lange kann ich ein gebrauchtes Zelt zurückgeben?', 'Welche Zahlungsarten akzeptiert der Shop?'],
  ja: ['使用済みのテントは返品できますか？', '送料はいくらですか、海外への配送について教えてください'],
  zh: ['用过的帐篷可以退货吗？'],
}

describe.each(Object.entries(leaning))('leans on the conversation, in %s', (language, questions) => {
  test.each(questions)('%s', (question) => expect(isFollowUp(question, language)).toBe(true))
})
describe.each(Object.entries(whole))('stands alone, in %s', (language, questions) => {
  test.each(questions)('%s', (question) => expect(isFollowUp(question, language)).toBe(false))
})
