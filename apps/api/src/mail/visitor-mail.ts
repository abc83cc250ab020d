import type { ConversationId, Message } from '@baton/contracts'
import { type MailPart, renderMail } from '@baton/outbound'
import {
  type ConversationRow,
  findVisitor,
  listMessages,
  type NewMail,
  readSettings,
  type SiteStore,
  type VisitorAddress,
} from '@baton/store'
import { type Mailing, messageIdAt } from './mailing.ts'
import { fillIn, type VisitorMailWords, visitorWords } from './visitor-words.ts'

/** What a mail to a visitor is made of. */
export interface VisitorMail {
  store: SiteStore
  mailing: Mailing
  /** The site's public key, which stands in the address that ends the mail. */
  siteKey: string
  row: ConversationRow
  address: VisitorAddress
}

/** Agents' messages that the visitor has not had before them. Null when there are none. */
export function replyMail(about: VisitorMail): NewMail | null {
  const { store, row, address } = about
  const unseen = listMessages(store, row.id, { notes: false }).filter(
    ({ author, state, createdAt }) =>
      author.kind === 'agent' && state !== 'withdrawn' && createdAt > address.seenAt,
  )
  const last = unseen.at(-1)
  if (last?.author.kind !== 'agent') return null
  const { words } = wordsFor(about)
  const names = { site: readSettings(store).appearance.name, agent: last.author.name }
  return mailOf(about, {
    ...{ kind: 'reply', dedupe: `reply ${last.id}`, subject: fillIn(words.replySubject, names) },
    parts: [
      { kind: 'words', text: fillIn(words.replied, names) },
      ...unseen.map((one) => saidBy(one, words)),
    ],
  })
}

/** All that was said. `asked`: sets one request apart from the next. */
export function transcriptMail(about: VisitorMail, asked: string): NewMail {
  const { store, row } = about
  const { words } = wordsFor(about)
  const said = listMessages(store, row.id, { notes: false }).filter(
    ({ kind, state }) => kind === 'text' && state !== 'withdrawn',
  )
  return mailOf(about, {
    ...{ kind: 'transcript', dedupe: `transcript ${row.id} ${asked}` },
    subject: fillIn(words.transcriptSubject, { site: readSettings(store).appearance.name }),
    parts: [{ kind: 'words', text: words.transcript }, ...said.map((one) => saidBy(one, words))],
  })
}

function mailOf(
  about: VisitorMail,
  { parts, ...mail }: Pick<NewMail, 'kind' | 'dedupe' | 'subject'> & { parts: MailPart[] },
): NewMail {
  const { store, mailing, row, address } = about
  const { words, language } = wordsFor(about)
  const stopUrl = `${mailing.publicUrl}/w/${about.siteKey}/stop-mail/${address.stopToken}`
  const page = pageOf(store, row)
  const whole: MailPart[] = [
    ...parts,
    ...(page ? [{ kind: 'button', label: words.goOn, url: page } as const] : []),
    { kind: 'small', text: fillIn(words.why, { site: readSettings(store).appearance.name }) },
    { kind: 'small', text: `${words.stop}: ${stopUrl}` },
  ]
  const { from } = mailing.sender
  return {
    ...mail,
    ...renderMail({ language, parts: whole }),
    ...{ toAddress: address.email, visitorId: row.visitorId },
    messageId: messageIdAt(from, mail.dedupe.replaceAll(' ', '.')),
    headers: {
      ...threadOf(row.id, from),
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${stopUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** Mail of one conversation stands together: each refers to an id that none has. */
function threadOf(id: ConversationId, from: string): Record<string, string> {
  const root = messageIdAt(from, id)
  return { 'In-Reply-To': root, References: root }
}

function wordsFor({ store, row }: VisitorMail): { language: string; words: VisitorMailWords } {
  const { language } = findVisitor(store, row.visitorId) ?? {}
  return visitorWords(row.language ?? language ?? readSettings(store).language)
}

const saidBy = ({ author, text }: Message, words: VisitorMailWords): MailPart => ({
  kind: 'said',
  by: author.kind === 'agent' ? author.name : author.kind === 'visitor' ? words.you : words.assistant,
  // Marks of citations mean nothing without their list.
  text: text.replace(/\[\^\d+\]/g, ''),
})

/** The page that they wrote from, if it is one of the site's own; a visitor can name any. */
function pageOf(store: SiteStore, row: ConversationRow): string | null {
  const page = URL.parse(findVisitor(store, row.visitorId)?.pageUrl ?? '')
  return page && readSettings(store).origins.includes(page.origin) ? page.origin + page.pathname : null
}
