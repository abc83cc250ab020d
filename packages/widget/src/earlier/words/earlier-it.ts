import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Scarica',
  sendByMail: 'Invia per e-mail',
  mailSent: 'Inviato al suo indirizzo e-mail.',
  notSent: 'Non inviato. Riprovi.',
  send: 'Invia',
  email: 'Indirizzo e-mail',
  emailWrong: 'Scriva un indirizzo come kim@example.com.',
  noEarlier: 'Non ci sono conversazioni precedenti.',
  goOn: 'Continua questa',
  back: 'Indietro',
  loadingEarlier: 'Caricamento',
  you: 'Lei',
  sources: 'Fonti',
}
