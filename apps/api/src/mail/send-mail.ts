import { MailError, type MailSender } from '@baton/outbound'
import { claimMail, postponeMail, type SiteStore, settleMail } from '@baton/store'

/**
 * Sends one mail of the outbox, if it is its turn. It counts as on its way before anything is handed over: after a crash
 * in between SMTP could be told the same twice, so it is left as unsure; a provider knows a repeat, and is asked again.
 */
export async function sendMail(store: SiteStore, sender: MailSender, id: string): Promise<void> {
  const row = claimMail(store, id, sender.knowsRepeats)
  if (!row) return
  const { toAddress: to, subject, text, html, messageId, headers } = row
  const failed = await sender
    .send({ to, subject, text, html, messageId, headers })
    .then(() => null, asMailError)
  if (!failed) settleMail(store, id, { state: 'sent' })
  else if (failed.failure === 'unreachable' || (failed.failure === 'unsure' && sender.knowsRepeats))
    postponeMail(store, row, failed.message)
  else
    settleMail(store, id, {
      state: failed.failure === 'unsure' ? 'unsure' : 'failed',
      problem: failed.message,
    })
}

const asMailError = (error: unknown): MailError =>
  error instanceof MailError
    ? error
    : new MailError('unsure', 'The mail could not be sent.', { cause: error })
