import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Downloaden',
  sendByMail: 'Per e-mail sturen',
  mailSent: 'Verzonden naar uw e-mailadres.',
  notSent: 'Niet verzonden. Probeer het opnieuw.',
  send: 'Versturen',
  email: 'E-mailadres',
  emailWrong: 'Schrijf een adres zoals kim@example.com.',
  noEarlier: 'Er zijn geen eerdere gesprekken.',
  goOn: 'Hiermee verdergaan',
  back: 'Terug',
  loadingEarlier: 'Wordt geladen',
  you: 'U',
  sources: 'Bronnen',
}
