import { httpMailSender } from '@baton/outbound'
import { smtpSender } from '@baton/outbound/smtp'
import type { MailSettings } from '../mail/mail-settings.ts'
import type { Mailing } from '../mail/mailing.ts'

/** Mail over SMTP or a provider; the SMTP library is loaded with the first mail. */
export function mailingOf(settings: MailSettings | null): Mailing | null {
  if (!settings) return null
  const sender = settings.via === 'smtp' ? smtpSender(settings) : httpMailSender(settings)
  return { sender, publicUrl: settings.publicUrl }
}
