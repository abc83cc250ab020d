import { firstSpoken } from '../first-spoken.ts'

export interface OfferPhrases {
  /** Below an answer. */
  offer: string
  /** To tap in answer to it: a wish for a person. */
  accept: string
  /** In the place of an answer. */
  tellMore: string
}

const phrases: Record<string, OfferPhrases> & { en: OfferPhrases } = {
  en: {
    offer: 'Would you like to talk to a person?',
    accept: 'Talk to a person',
    tellMore: 'I want to be sure that I understand you. Could you tell me a little more?',
  },
  es: {
    offer: '¿Quieres hablar con una persona?',
    accept: 'Hablar con una persona',
    tellMore: 'Quiero entenderte bien. ¿Puedes contarme un poco más?',
  },
  fr: {
    offer: 'Souhaitez-vous parler à une personne ?',
    accept: 'Parler à une personne',
    tellMore: 'Je veux être sûr de bien vous comprendre. Pouvez-vous m’en dire un peu plus ?',
  },
  de: {
    offer: 'Möchten Sie mit einem Menschen sprechen?',
    accept: 'Mit einem Menschen sprechen',
    tellMore: 'Ich möchte Sie richtig verstehen. Können Sie mir etwas mehr dazu sagen?',
  },
  it: {
    offer: 'Vuole parlare con una persona?',
    accept: 'Parlare con una persona',
    tellMore: 'Vorrei essere sicuro di capirla. Può dirmi qualcosa di più?',
  },
  pt: {
    offer: 'Gostaria de falar com uma pessoa?',
    accept: 'Falar com uma pessoa',
    tellMore: 'Quero ter certeza de que entendi. Pode contar um pouco mais?',
  },
  nl: {
    offer: 'Wilt u een medewerker spreken?',
    accept: 'Een medewerker spreken',
    tellMore: 'Ik wil zeker weten dat ik u goed begrijp. Kunt u iets meer vertellen?',
  },
  pl: {
    offer: 'Czy chcesz porozmawiać z człowiekiem?',
    accept: 'Chcę porozmawiać z człowiekiem',
    tellMore: 'Chcę dobrze zrozumieć. Czy możesz powiedzieć trochę więcej?',
  },
  tr: {
    offer: 'Bir temsilciyle görüşmek ister misiniz?',
    accept: 'Bir temsilciyle görüşmek istiyorum',
    tellMore: 'Sizi doğru anladığımdan emin olmak istiyorum. Biraz daha anlatır mısınız?',
  },
  ja: {
    offer: '担当者とお話しになりますか。',
    accept: '担当者と話したい',
    tellMore: '正しく理解したいので、もう少し詳しく教えていただけますか。',
  },
  zh: {
    offer: '您想和人工客服交谈吗？',
    accept: '转人工客服',
    tellMore: '我想确保理解正确。您能再多说一些吗？',
  },
  ar: {
    offer: 'هل تود التحدث مع موظف؟',
    accept: 'أريد التحدث مع موظف',
    tellMore: 'أود أن أتأكد من أنني فهمتك. هل يمكنك أن تخبرني بالمزيد؟',
  },
}

export const offerPhrasesFor = (...languages: (string | undefined)[]): OfferPhrases =>
  firstSpoken(phrases, languages)
