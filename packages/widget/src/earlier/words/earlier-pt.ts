import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Transferir',
  sendByMail: 'Enviar por e-mail',
  mailSent: 'Enviado para o seu e-mail.',
  notSent: 'Não enviado. Tente novamente.',
  send: 'Enviar',
  email: 'Endereço de e-mail',
  emailWrong: 'Escreva um endereço como kim@example.com.',
  noEarlier: 'Não há conversas anteriores.',
  goOn: 'Continuar esta',
  back: 'Voltar',
  loadingEarlier: 'A carregar',
  you: 'Você',
  sources: 'Fontes',
}
