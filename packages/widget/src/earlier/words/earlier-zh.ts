import type { EarlierWords } from './load-earlier-words.ts'

export const words: EarlierWords = {
  downloadTranscript: '下载',
  sendByMail: '通过邮件发送',
  mailSent: '已发送到您的邮箱。',
  notSent: '未发送，请重试。',
  send: '发送',
  email: '电子邮箱',
  emailWrong: '请填写类似 kim@example.com 的地址。',
  noEarlier: '没有以前的对话。',
  goOn: '继续此对话',
  back: '返回',
  loadingEarlier: '加载中',
  you: '您',
  sources: '来源',
}
