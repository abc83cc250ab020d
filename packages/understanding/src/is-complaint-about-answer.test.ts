import { describe, expect, test } from 'vitest'
import { type EarlierTurn, isComplaintAboutAnswer } from './is-complaint-about-answer.ts'

const history: EarlierTurn[] = [
  { author: 'visitor', text: 'How do I change the delivery address?' },
  { author: 'assistant', text: 'Orders arrive within three days.' },
]

describe('an answer missed', () => {
  test.each([
    "that's not what I asked",
    'not what I meant',
    'You did not answer my question',
    "this doesn't help",
    'I already told you that',
    'wrong answer',
    "you're not listening",
    'eso no es lo que pregunté',
    'no me has respondido',
    'ce n’est pas ce que j’ai demandé',
    'vous ne répondez pas à ma question',
    'Das war nicht meine Frage',
    'das hilft mir nicht weiter',
    'das habe ich schon gesagt',
    'non è quello che ho chiesto',
    'non mi aiuta',
    'não foi isso que perguntei',
    'isso não responde',
    'dat is niet wat ik vroeg',
    'nie o to pytałem',
    'bunu sormadım',
    'soruma cevap vermediniz',
    'я не об этом спрашивал',
    'вы не ответили на вопрос',
    'ليس هذا ما سألت عنه',
    'لم تجب على سؤالي',
    '我不是问这个',
    '答非所问',
    '聞いているのはそれではありません',
    '答えになっていない',
    'यह नहीं पूछा',
  ])('%s', (text) => {
    expect(isComplaintAboutAnswer(text, history)).toBe(true)
  })

  test('the same question again is one, in nearly the same words', () => {
    expect(isComplaintAboutAnswer('how do i change my delivery address', history)).toBe(true)
    const chinese: EarlierTurn[] = [
      { author: 'visitor', text: '怎么修改收货地址？' },
      { author: 'assistant', text: '三天。' },
    ]
    expect(isComplaintAboutAnswer('怎么修改收货地址', chinese)).toBe(true)
  })
})

describe('no complaint', () => {
  test.each([
    'How do I cancel the order?',
    'thanks, that helps',
    'And how long does it take?',
    'My headset does not connect',
    'ok',
    'Can I pay later?',
    'Gracias, eso me sirve',
    'Und wie lange dauert das?',
    'Ich habe noch eine Frage',
    'merci, c’est ce que je cherchais',
    'да, спасибо',
    '好的，谢谢',
    'わかりました',
  ])('%s', (text) => {
    expect(isComplaintAboutAnswer(text, history)).toBe(false)
  })

  test('before there was an answer', () => {
    expect(isComplaintAboutAnswer("that's not what I asked", history.slice(0, 1))).toBe(false)
  })
})
