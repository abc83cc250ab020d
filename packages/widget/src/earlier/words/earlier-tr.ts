import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'İndir',
  sendByMail: 'E-postayla gönder',
  mailSent: 'E-posta adresinize gönderildi.',
  notSent: 'Gönderilemedi. Yeniden deneyin.',
  send: 'Gönder',
  email: 'E-posta adresi',
  emailWrong: 'kim@example.com gibi bir adres yazın.',
  noEarlier: 'Önceki görüşme yok.',
  goOn: 'Bu görüşmeye devam et',
  back: 'Geri',
  loadingEarlier: 'Yükleniyor',
  you: 'Siz',
  sources: 'Kaynaklar',
}
