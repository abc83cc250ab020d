import { bareAddress, type Mailing } from '../mail/mailing.ts'

/** Whom a push service may turn to when something is wrong; without mail nobody is named. */
export const pushContact = (mailing: Mailing | null): string =>
  `mailto:${mailing ? bareAddress(mailing.sender.from) : 'nobody@baton.invalid'}`
