import { z } from 'zod'
import { Timestamp } from './time.ts'

/**
 * What an agent may hear of while their inbox is not open. `handoff`: somebody waits for a person. `reply`: a visitor
 * wrote in a conversation of theirs. `deadline`: a deadline was missed. `mention`: a colleague named them in a note. What the assistant handles alone is none of them.
 */
export const NotificationKind = z.enum(['handoff', 'reply', 'deadline', 'mention'])
export type NotificationKind = z.infer<typeof NotificationKind>

const Minute = z.int().min(0).max(1439)

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const TimeZone = z.string().max(64).refine(isTimeZone, 'a time zone such as Europe/Berlin')

/** From one minute of the day to another, over midnight where `from` is later; nothing is told in between. */
export const QuietHours = z.object({
  from: Minute,
  to: Minute,
  timeZone: TimeZone,
})
export type QuietHours = z.infer<typeof QuietHours>

/** The languages that a digest is written in. */
export const DigestLanguage = z.enum(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh'])
export type DigestLanguage = z.infer<typeof DigestLanguage>

/** A mail of figures at an hour of the agent's own place; each `week` on Monday. */
export const Digest = z.object({
  every: z.enum(['day', 'week']),
  hour: z.int().min(0).max(23),
  timeZone: TimeZone,
  language: DigestLanguage,
})
export type Digest = z.infer<typeof Digest>

/** What one agent hears of, and where. */
export const NotificationSettings = z.object({
  /** On the devices that they added. */
  push: z.array(NotificationKind).max(4),
  /** By mail, when nobody has an inbox open. */
  mail: z.array(NotificationKind).max(4),
  /** In an open inbox, once the page was clicked. */
  sound: z.boolean(),
  quiet: QuietHours.nullable(),
  /** Null: none. */
  digest: Digest.nullable(),
})
export type NotificationSettings = z.infer<typeof NotificationSettings>

/** A browser that takes notifications of an agent. */
export const PushDevice = z.object({
  id: z.string(),
  /** What it said of itself. */
  userAgent: z.string().nullable(),
  createdAt: Timestamp,
  /** When it last took one; null for never. */
  usedAt: Timestamp.nullable(),
})
export type PushDevice = z.infer<typeof PushDevice>

/** What became of one try. */
export const Receipt = z.object({ ok: z.boolean(), said: z.string() })
export type Receipt = z.infer<typeof Receipt>

/** Why a mail is sent. */
export const MailKind = z.enum(['reply', 'transcript', 'notification', 'digest'])
export type MailKind = z.infer<typeof MailKind>
