import type { CsatAbout, Digest, SiteId } from '@baton/contracts'
import { csatFigures } from '@baton/desk'
import { type MailPart, renderMail } from '@baton/outbound'
import {
  type AgentDigest,
  countCsat,
  countDigest,
  type NewMail,
  readSettings,
  type SiteStore,
} from '@baton/store'
import { type DigestWords, digestWords } from './digest-words.ts'
import { type Mailing, messageIdAt } from './mailing.ts'
import { fillIn } from './visitor-words.ts'

export interface AboutDigest {
  store: SiteStore
  mailing: Mailing
  siteId: SiteId
  siteKey: string
  digest: Digest
  row: AgentDigest
  email: string
  /** When it was due: one mail for each. */
  dueAt: number
}

interface Figure {
  label: string
  value: string
  /** Of the inbox, where what it counts is seen. */
  path: string
}

/** What waits for an agent and what happened since the last, in figures. Null when there is nothing to say. */
export function digestMail(about: AboutDigest): NewMail | null {
  const { store, mailing, digest, row, email, dueAt } = about
  const words = digestWords(digest.language)
  const figures = figuresOf(about, words)
  if (figures.length === 0) return null
  const stopUrl = `${mailing.publicUrl}/w/${about.siteKey}/stop-digest/${row.stopToken}`
  const parts: MailPart[] = [
    { kind: 'words', text: fillIn(words.since, { since: dayInWords(digest, row.since) }) },
    ...figures.map(({ label, value, path }) => ({
      ...{ kind: 'figure' as const, label, value },
      url: `${mailing.publicUrl}/inbox/${about.siteId}/${path}`,
    })),
    { kind: 'small', text: words.why },
    { kind: 'small', text: `${words.stop}: ${stopUrl}` },
  ]
  const dedupe = `digest ${row.agentId} ${dueAt}`
  return {
    ...{ kind: 'digest', dedupe, toAddress: email, agentId: row.agentId },
    subject: fillIn(words.subject, { site: readSettings(store).appearance.name }),
    ...renderMail({ language: digest.language, parts }),
    messageId: messageIdAt(mailing.sender.from, dedupe.replaceAll(' ', '.')),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${stopUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** Those that are not nought, each with the view that shows what it counts. */
function figuresOf(about: AboutDigest, words: DigestWords): Figure[] {
  const { store, row, digest } = about
  const counted = countDigest(store, row.agentId, row.since)
  const inWords = new Intl.NumberFormat(digest.language)
  const waiting = [
    [words.needsYou, counted.needsYou, 'needs_you'],
    [words.overdue, counted.overdue, 'needs_you'],
    [words.mine, counted.mine, 'mine'],
    [words.unassigned, counted.unassigned, 'unassigned'],
    [words.mentions, counted.mentions, 'all'],
    [words.handled, counted.handled, 'all'],
    [words.handedOver, counted.handedOver, 'all'],
  ] as const
  return [
    ...waiting
      .filter(([, n]) => n > 0)
      .map(([label, n, path]) => ({ label, value: inWords.format(n), path })),
    ...ratingsOf(about, words),
  ]
}

function ratingsOf({ store, row, digest }: AboutDigest, words: DigestWords): Figure[] {
  const counted = countCsat(store, { since: row.since })
  const inWords = new Intl.NumberFormat(digest.language, { maximumFractionDigits: 1 })
  const rated = (about: CsatAbout, label: string): Figure[] => {
    const { mean, answers } = csatFigures(counted.filter((one) => one.about === about))
    return mean === null
      ? []
      : [{ label, value: `${inWords.format(mean)} / 5 (${answers})`, path: 'settings/ratings' }]
  }
  return [...rated('assistant', words.ratedAssistant), ...rated('people', words.ratedPeople)]
}

const dayInWords = ({ language, timeZone }: Digest, at: number) =>
  new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(at)
