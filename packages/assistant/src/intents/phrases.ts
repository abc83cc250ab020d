import { firstSpoken } from '../first-spoken.ts'

interface IntentPhrases {
  /** Before intents to choose from. */
  whichOne: string
  /** Before a question that is put once more. */
  notFound: string
  /** Before it, to whoever asks back; names a word by which it is left. */
  needed: string
}

const phrases: Record<string, IntentPhrases> & { en: IntentPhrases } = {
  en: {
    whichOne: 'I want to be sure that I understand you. Which of these is it about?',
    notFound: 'I could not find that in your message.',
    needed: 'I need this to go on. To leave it, say “never mind”.',
  },
  es: {
    whichOne: 'Quiero entenderte bien. ¿De cuál de estos temas se trata?',
    notFound: 'No lo he encontrado en tu mensaje.',
    needed: 'Lo necesito para seguir. Para dejarlo, di «déjalo».',
  },
  fr: {
    whichOne: 'Je veux être sûr de bien vous comprendre. De quoi s’agit-il ?',
    notFound: 'Je ne l’ai pas trouvé dans votre message.',
    needed: 'J’en ai besoin pour continuer. Pour arrêter, dites « annuler ».',
  },
  de: {
    whichOne: 'Ich möchte Sie richtig verstehen. Worum geht es?',
    notFound: 'Das konnte ich in Ihrer Nachricht nicht finden.',
    needed: 'Das brauche ich, um weiterzumachen. Zum Beenden schreiben Sie „abbrechen“.',
  },
  it: {
    whichOne: 'Vorrei essere sicuro di capirla. Di che cosa si tratta?',
    notFound: 'Non l’ho trovato nel suo messaggio.',
    needed: 'Mi serve per andare avanti. Per lasciar stare, scriva «annulla».',
  },
  pt: {
    whichOne: 'Quero ter certeza de que entendi. De qual destes assuntos se trata?',
    notFound: 'Não encontrei isso na sua mensagem.',
    needed: 'Preciso disso para continuar. Para parar, diga “cancela”.',
  },
  nl: {
    whichOne: 'Ik wil zeker weten dat ik u goed begrijp. Waar gaat het over?',
    notFound: 'Dat kon ik niet vinden in uw bericht.',
    needed: 'Dat heb ik nodig om verder te gaan. Stoppen? Zeg “laat maar”.',
  },
  pl: {
    whichOne: 'Chcę dobrze zrozumieć. Czego dotyczy pytanie?',
    notFound: 'Nie mogę tego znaleźć w Twojej wiadomości.',
    needed: 'Potrzebuję tego, żeby kontynuować. Aby przerwać, napisz „anuluj”.',
  },
  tr: {
    whichOne: 'Sizi doğru anladığımdan emin olmak istiyorum. Konu bunlardan hangisi?',
    notFound: 'Bunu mesajınızda bulamadım.',
    needed: 'Devam etmek için buna ihtiyacım var. Bırakmak için “iptal” yazın.',
  },
  ja: {
    whichOne: '正しく理解したいので、どれについてのご質問かお選びください。',
    notFound: 'メッセージの中に見つかりませんでした。',
    needed: '続けるために必要です。やめる場合は「キャンセル」とお書きください。',
  },
  zh: {
    whichOne: '我想确保理解正确。您的问题是关于哪一项？',
    notFound: '我在您的消息中没有找到这一项。',
    needed: '我需要这一项才能继续。如果不想继续，请说“取消”。',
  },
  ar: {
    whichOne: 'أود أن أتأكد من أنني فهمتك. أي من هذه المواضيع تقصد؟',
    notFound: 'لم أجد ذلك في رسالتك.',
    needed: 'أحتاج إلى ذلك للمتابعة. للتوقف اكتب «إلغاء».',
  },
}

export const intentPhrasesFor = (...languages: (string | undefined)[]): IntentPhrases =>
  firstSpoken(phrases, languages)
