import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Pobierz',
  sendByMail: 'Wyślij e-mailem',
  mailSent: 'Wysłano na Twój adres e-mail.',
  notSent: 'Nie wysłano. Spróbuj ponownie.',
  send: 'Wyślij',
  email: 'Adres e-mail',
  emailWrong: 'Wpisz adres taki jak kim@example.com.',
  noEarlier: 'Nie ma wcześniejszych rozmów.',
  goOn: 'Kontynuuj tę rozmowę',
  back: 'Wstecz',
  loadingEarlier: 'Ładowanie',
  you: 'Ty',
  sources: 'Źródła',
}
