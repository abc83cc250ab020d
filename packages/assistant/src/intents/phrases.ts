import { firstSpoken } from '../first-spoken.ts'

interface IntentPhrases {
  /** Before intents to choose from. */
  whichOne: string
  /** Before a question that is put once more. */
  notFound: string
}

const phrases: Record<string, IntentPhrases> & { en: IntentPhrases } = {
  en: {
    whichOne: 'I want to be sure that I understand you. Which of these is it about?',
    notFound: 'I could not find that in your message.',
  },
  es: {
    whichOne: 'Quiero entenderte bien. ¿De cuál de estos temas se trata?',
    notFound: 'No lo he encontrado en tu mensaje.',
  },
  fr: {
    whichOne: 'Je veux être sûr de bien vous comprendre. De quoi s’agit-il ?',
    notFound: 'Je ne l’ai pas trouvé dans votre message.',
  },
  de: {
    whichOne: 'Ich möchte Sie richtig verstehen. Worum geht es?',
    notFound: 'Das konnte ich in Ihrer Nachricht nicht finden.',
  },
  it: {
    whichOne: 'Vorrei essere sicuro di capirla. Di che cosa si tratta?',
    notFound: 'Non l’ho trovato nel suo messaggio.',
  },
  pt: {
    whichOne: 'Quero ter certeza de que entendi. De qual destes assuntos se trata?',
    notFound: 'Não encontrei isso na sua mensagem.',
  },
  nl: {
    whichOne: 'Ik wil zeker weten dat ik u goed begrijp. Waar gaat het over?',
    notFound: 'Dat kon ik niet vinden in uw bericht.',
  },
  pl: {
    whichOne: 'Chcę dobrze zrozumieć. Czego dotyczy pytanie?',
    notFound: 'Nie mogę tego znaleźć w Twojej wiadomości.',
  },
  tr: {
    whichOne: 'Sizi doğru anladığımdan emin olmak istiyorum. Konu bunlardan hangisi?',
    notFound: 'Bunu mesajınızda bulamadım.',
  },
  ja: {
    whichOne: '正しく理解したいので、どれについてのご質問かお選びください。',
    notFound: 'メッセージの中に見つかりませんでした。',
  },
  zh: {
    whichOne: '我想确保理解正确。您的问题是关于哪一项？',
    notFound: '我在您的消息中没有找到这一项。',
  },
  ar: {
    whichOne: 'أود أن أتأكد من أنني فهمتك. أي من هذه المواضيع تقصد؟',
    notFound: 'لم أجد ذلك في رسالتك.',
  },
}

export const intentPhrasesFor = (...languages: (string | undefined)[]): IntentPhrases =>
  firstSpoken(phrases, languages)
