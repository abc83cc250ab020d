import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: 'ダウンロード',
  sendByMail: 'メールで送る',
  mailSent: 'メールアドレスに送信しました。',
  notSent: '送信できませんでした。もう一度お試しください。',
  send: '送信',
  email: 'メールアドレス',
  emailWrong: 'kim@example.com のような形式で入力してください。',
  noEarlier: '過去の会話はありません。',
  goOn: 'この会話を続ける',
  back: '戻る',
  loadingEarlier: '読み込み中',
  you: 'お客様',
  sources: '出典',
}
