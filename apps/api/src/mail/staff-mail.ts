import type { AgentId, ConversationId, NotificationKind } from '@baton/contracts'
import { type Mail, renderMail } from '@baton/outbound'
import type { NewMail } from '@baton/store'
import { type Mailing, messageIdAt } from './mailing.ts'

const automatic = { 'Auto-Submitted': 'auto-generated' }

/** A link into the inbox, for one person. It is sent at once and kept nowhere, because it opens an account. */
export function linkMail(
  { sender }: Mailing,
  about: { to: string; purpose: 'invite' | 'reset'; siteName: string; url: string },
): Mail {
  const isInvite = about.purpose === 'invite'
  const { text, html } = renderMail({
    language: 'en',
    parts: [
      {
        kind: 'words',
        text: isInvite
          ? `You are invited to answer visitors of ${about.siteName}.`
          : 'Somebody, most likely you, asked for a new password for the inbox.',
      },
      { kind: 'button', label: isInvite ? 'Join' : 'Choose a new password', url: about.url },
      {
        kind: 'small',
        text: isInvite
          ? 'The link works once, for seven days. If you do not know what this is about, leave it be.'
          : 'The link works once, for one hour. If it was not you, leave it be: nothing changes.',
      },
    ],
  })
  return {
    to: about.to,
    subject: isInvite ? `Join ${about.siteName} in Baton` : 'A new password for Baton',
    ...{ text, html, headers: automatic },
    messageId: messageIdAt(sender.from, crypto.randomUUID()),
  }
}

/** Words for what an agent hears of; none that a visitor wrote, because lock screens and mailboxes show them. */
export const notificationWords: Record<NotificationKind, (visitor: string) => string> = {
  handoff: (visitor) => `${visitor} waits for a person`,
  reply: (visitor) => `${visitor} wrote again`,
  deadline: (visitor) => `${visitor} has waited past the deadline`,
  mention: (visitor) => `A colleague mentioned you in a note about ${visitor.replace(/^A v/, 'a v')}`,
}

export interface AboutNotification {
  /** Where the inbox shows it. */
  path: string
  conversationId: ConversationId
  kind: NotificationKind
  visitorName: string
  agentId: AgentId
  email: string
  at: number
}

const HOUR_MS = 3_600_000

/** A mail to an agent about a conversation; one an hour about the same. */
export function notificationMail({ sender, publicUrl }: Mailing, about: AboutNotification): NewMail {
  const { path, conversationId, kind, visitorName, agentId, email, at } = about
  const words = notificationWords[kind](visitorName)
  const dedupe = ['notification', kind, conversationId, agentId, Math.floor(at / HOUR_MS)].join(' ')
  const body = renderMail({
    language: 'en',
    parts: [
      { kind: 'words', text: `${words}, and nobody has the inbox open.` },
      {
        kind: 'button',
        label: 'Open the conversation',
        url: `${publicUrl}${path}`,
      },
      { kind: 'small', text: 'What you hear of is under your account, Notifications.' },
    ],
  })
  return {
    ...{ kind: 'notification', dedupe, toAddress: email, subject: words, agentId, ...body },
    ...{ headers: automatic, messageId: messageIdAt(sender.from, dedupe.replaceAll(' ', '.')) },
  }
}

/** What a "test me" sends. */
export function testMail({ sender }: Mailing, to: string): Mail {
  const { text, html } = renderMail({
    language: 'en',
    parts: [{ kind: 'words', text: 'Mail from Baton reaches you. Nothing else to do.' }],
  })
  return {
    ...{ to, subject: 'Mail from Baton reaches you', text, html, headers: automatic },
    messageId: messageIdAt(sender.from, crypto.randomUUID()),
  }
}
