import { describe, expect, test } from 'vitest'
import { scoreSentiment } from './score-sentiment.ts'
import { sentimentName } from './sentiment-name.ts'

const score = (text: string, language = 'en') => scoreSentiment(text, language).score

describe('good and bad in many languages', () => {
  test.each([
    ['en', 'This is great, thank you so much!', 'This is terrible, I hate it'],
    ['es', 'Muchas gracias, excelente servicio', 'Pésimo servicio, estoy harto'],
    ['fr', 'Merci beaucoup, c’est parfait', 'C’est inadmissible, service nul'],
    ['de', 'Vielen Dank, das ist toll', 'Das ist eine Frechheit, ich bin stinksauer und enttäuscht'],
    ['it', 'Grazie mille, ottimo servizio', 'Servizio pessimo, che vergogna'],
    ['pt', 'Muito obrigado, adorei', 'Péssimo atendimento, um absurdo'],
    ['nl', 'Heel erg bedankt, geweldig', 'Waardeloos, ik ben woedend'],
    ['pl', 'Dziękuję bardzo, świetna obsługa', 'Okropna obsługa, jestem wściekły'],
    ['tr', 'Çok teşekkürler, harika', 'Rezalet, berbat bir hizmet'],
    ['ru', 'Спасибо большое, всё отлично', 'Ужасный сервис, это обман'],
    ['ar', 'شكرا جزيلا، خدمة ممتازة', 'خدمة سيئة جدا، أنا غاضب'],
    ['hi', 'बहुत धन्यवाद, शानदार सेवा', 'बहुत घटिया सेवा, बकवास'],
    ['zh', '非常满意，谢谢', '太差了，垃圾客服'],
    ['ja', '最高です、ありがとう', '最悪です。二度と買いません'],
  ])('%s', (language, good, bad) => {
    expect(sentimentName(score(good, language))).toBe('positive')
    expect(sentimentName(score(bad, language))).toBe('negative')
    expect(sentimentName(scoreSentiment(bad).score)).not.toBe('positive')
  })
})

test.each([
  ['de', 'Wo ist meine Bestellung? Ich habe gestern bestellt'],
  ['nl', 'Waar is mijn bestelling? Ik heb gisteren besteld'],
  ['fr', 'Où est ma commande ? Je l’ai passée hier'],
])('%s: an order is no feeling', (language, text) => {
  expect(score(text, language)).toBe(0)
})

test.each([
  ['not good', 'good'],
  ['I am not happy with it', 'I am happy with it'],
  ['good but awful support', 'awful support but good'],
  ['bad', 'a bit bad'],
  ['very bad', 'bad'],
  ['BAD service', 'bad service'],
  ['it is baaaad', 'it is bad'],
  ['bad!!!', 'bad'],
  ['thanks 😡', 'thanks'],
  ['my parcel :(', 'my parcel'],
  ['thanks for nothing', 'thanks'],
  ['Oh great, it broke again', 'great'],
  ['nice work 🙄', 'nice work'],
  ['My parcel has not come', 'My parcel has come'],
  ["I don't like it", 'I like it'],
])('“%s” is worse than “%s”', (worse, better) => {
  expect(score(worse)).toBeLessThan(score(better))
})

test('“I want my money back NOW” is clearly negative', () => {
  expect(score('I want my money back NOW')).toBeLessThan(-0.3)
})

test.each([
  'Where is my order?',
  'No',
  'No. The blue one',
  'What are your opening hours?',
  '',
  '12345',
  'https://love.example/hate @happy',
  'Can I pay by invoice?',
  'How much does delivery cost?',
  'Is there a student discount?',
  'How do I invite a colleague?',
  "I'd like to book an appointment",
  'Please cancel my order',
  'Is it made of stainless steel?',
  'It looks like a lamp',
  'Whether or not it comes on Monday',
  "Don't forget the cable",
  'A rapper',
  'We are open (Monday): nine to five',
])('“%s” is neutral', (text) => {
  expect(sentimentName(score(text))).toBe('neutral')
})

test('what an export made of signs is read as people wrote it', () => {
  expect(score('thanks &lt;3')).toBe(score('thanks <3'))
  expect(score('I don\\u2019t like it')).toBe(score('I don’t like it'))
})

test('the best that “nothing but” speaks of is the best', () => {
  expect(score('nothing but the best')).toBe(score('the best'))
})

test('a price is a complaint in a sentence, no feeling in a question', () => {
  expect(score('It costs too much')).toBeLessThan(0)
  expect(score('What does it cost?')).toBe(0)
})

test('a score stays between -1 and 1, and nothing to go by is told', () => {
  expect(score('love '.repeat(500))).toBeLessThanOrEqual(1)
  expect(scoreSentiment('the parcel', 'en').confidence).toBe(0)
  expect(scoreSentiment('awful terrible horrible', 'en').confidence).toBeGreaterThan(0.7)
})
