import { makeSiteKey } from '@baton/accounts'
import { platformSafeFetch } from '@baton/outbound'
import type { Reach } from '../push/messenger.ts'
import { pushContact } from '../push/push-contact.ts'
import { mailingOf } from './mailing.ts'
import type { Environment } from './platform.ts'
import { secretOf } from './secret.ts'

/** Mail and push of a site's object. */
export function reachOf(env: Environment): Reach {
  const mailing = mailingOf(env)
  return {
    mailing,
    push: { safeFetch: platformSafeFetch(), contact: pushContact(mailing) },
    siteKey: (id) => makeSiteKey(secretOf(env), id),
  }
}
