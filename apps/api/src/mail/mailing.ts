import type { MailSender } from '@baton/outbound'

/** How this installation sends mail; the operator's settings. */
export interface Mailing {
  sender: MailSender
  /** Where people reach this server, such as https://chat.example: links in mail lead there, whatever a request says. */
  publicUrl: string
}

/** The bare address of a sender that may have a name. */
export const bareAddress = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()

/** Ids of mail live in the domain that it comes from. */
export const messageIdAt = (from: string, name: string): string =>
  `<${name}@${bareAddress(from).split('@')[1] ?? 'baton.invalid'}>`
