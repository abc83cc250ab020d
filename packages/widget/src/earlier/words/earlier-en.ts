/** What the transcript and the list of earlier conversations say. */
export const enEarlier = {
  downloadTranscript: 'Download',
  sendByMail: 'Send by e-mail',
  mailSent: 'Sent to your e-mail address.',
  notSent: 'Not sent. Try again.',
  send: 'Send',
  email: 'E-mail address',
  emailWrong: 'Write an address such as kim@example.com.',
  noEarlier: 'There are no earlier conversations.',
  goOn: 'Go on with this one',
  back: 'Back',
  loadingEarlier: 'Loading',
  you: 'You',
  sources: 'Sources',
}
