/** One mail to one reader. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** With angle brackets. The same for each try, so that whoever gets two can tell. */
  messageId: string
  /** Further headers. */
  headers?: Record<string, string>
}

/** Hands mail over to somebody who delivers it. */
export interface MailSender {
  /** The address that mail comes from, with or without a name. */
  readonly from: string
  /** Whoever delivers tells a second try from a second mail; SMTP does not. */
  readonly knowsRepeats: boolean
  /** Resolves once the mail was taken; rejects with MailError. */
  send(mail: Mail): Promise<void>
}

/**
 * `refused`: no further try will help. `unreachable`: nothing was handed over, try again. `unsure`: the connection ended
 * while the mail was on its way, so it may have been taken.
 */
export type MailFailure = 'refused' | 'unreachable' | 'unsure'

/** Mail that was not surely taken. `message` is one sentence for the operator and holds no address of a reader. */
export class MailError extends Error {
  override name = 'MailError'
  readonly failure: MailFailure
  constructor(failure: MailFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}
