import { type MailSettings, readMailSettings } from '../mail/mail-settings.ts'
import type { Environment } from './settings.ts'
import { OperatorError } from './verb.ts'

/** How to mail, from the environment alone: an address may hold a password. Null where nothing is said of it. */
export function mailSettings(environment: Environment): MailSettings | null {
  const settings = readMailSettings({
    ...{ url: environment.BATON_MAIL_URL, from: environment.BATON_MAIL_FROM },
    ...{ key: environment.BATON_MAIL_KEY, publicUrl: environment.BATON_PUBLIC_URL },
  })
  if (typeof settings === 'string') throw new OperatorError(settings)
  return settings
}
