import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'تنزيل',
  sendByMail: 'إرسال بالبريد الإلكتروني',
  mailSent: 'أُرسلت إلى بريدك الإلكتروني.',
  notSent: 'لم يُرسل. حاول مرة أخرى.',
  send: 'إرسال',
  email: 'البريد الإلكتروني',
  emailWrong: 'اكتب عنوانًا مثل kim@example.com.',
  noEarlier: 'لا توجد محادثات سابقة.',
  goOn: 'متابعة هذه المحادثة',
  back: 'رجوع',
  loadingEarlier: 'جارٍ التحميل',
  you: 'أنت',
  sources: 'المصادر',
}
