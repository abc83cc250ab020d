import { httpMailSender } from '@baton/outbound'
import { readMailSettings } from '../mail/mail-settings.ts'
import type { Mailing } from '../mail/mailing.ts'
import type { Environment } from './platform.ts'

/** Mail over a provider's HTTP API, where the configuration names one. Throws where it cannot be read. */
export function mailingOf(env: Environment): Mailing | null {
  const settings = readMailSettings({
    ...{ url: env.BATON_MAIL_URL, from: env.BATON_MAIL_FROM },
    ...{ key: env.BATON_MAIL_KEY, publicUrl: env.BATON_PUBLIC_URL },
  })
  if (settings === null) return null
  if (typeof settings === 'string') throw new Error(settings)
  if (settings.via === 'smtp')
    throw new Error(
      "BATON_MAIL_URL is SMTP; wanted a provider's https:// address, since a Worker speaks no SMTP.",
    )
  return { sender: httpMailSender(settings), publicUrl: settings.publicUrl }
}
