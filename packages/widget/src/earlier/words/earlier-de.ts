import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Herunterladen',
  sendByMail: 'Per E-Mail senden',
  mailSent: 'An Ihre E-Mail-Adresse gesendet.',
  notSent: 'Nicht gesendet. Bitte erneut versuchen.',
  send: 'Senden',
  email: 'E-Mail-Adresse',
  emailWrong: 'Schreiben Sie eine Adresse wie kim@example.com.',
  noEarlier: 'Es gibt keine früheren Unterhaltungen.',
  goOn: 'Diese fortsetzen',
  back: 'Zurück',
  loadingEarlier: 'Wird geladen',
  you: 'Sie',
  sources: 'Quellen',
}
