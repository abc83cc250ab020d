import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'Descargar',
  sendByMail: 'Enviar por correo',
  mailSent: 'Enviado a su correo electrónico.',
  notSent: 'No se ha enviado. Inténtelo de nuevo.',
  send: 'Enviar',
  email: 'Correo electrónico',
  emailWrong: 'Escriba una dirección como kim@example.com.',
  noEarlier: 'No hay conversaciones anteriores.',
  goOn: 'Continuar con esta',
  back: 'Volver',
  loadingEarlier: 'Cargando',
  you: 'Usted',
  sources: 'Fuentes',
}
