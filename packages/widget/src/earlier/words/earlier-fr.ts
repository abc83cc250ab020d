import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Télécharger',
  sendByMail: 'Envoyer par e-mail',
  mailSent: 'Envoyé à votre adresse e-mail.',
  notSent: 'Non envoyé. Veuillez réessayer.',
  send: 'Envoyer',
  email: 'Adresse e-mail',
  emailWrong: 'Indiquez une adresse comme kim@example.com.',
  noEarlier: 'Il n’y a pas de conversation précédente.',
  goOn: 'Reprendre celle-ci',
  back: 'Retour',
  loadingEarlier: 'Chargement',
  you: 'Vous',
  sources: 'Sources',
}
