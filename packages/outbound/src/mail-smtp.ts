import { Readable } from 'node:stream'
import { type Mail, MailError, type MailFailure, type MailSender } from './mail.ts'

export interface SmtpOptions {
  /** `smtp://name:password@host:587`, or `smtps:` for TLS from the start. */
  url: string
  from: string
}

const CONNECT_MS = 10_000
const IDLE_MS = 30_000

/**
 * Sends over SMTP; on Node only. The library is loaded with the first mail. With a password on another machine TLS is a
 * must: a server that does not offer it gets neither.
 */
export function smtpSender({ url, from }: SmtpOptions): MailSender {
  const { username, hostname, protocol } = new URL(url)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const connect = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({
      url,
      requireTLS: protocol === 'smtp:' && username !== '' && !isLocal,
      ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: IDLE_MS },
      // What a mail holds is given here; it names no file and no address to read more from.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    })
  }
  return {
    from,
    knowsRepeats: false,
    async send(mail) {
      const { bytes, sender } = await compose(mail, from)
      let isOnItsWay = false
      // The server asks for the bytes with its 354; until then it has nothing.
      const raw = Readable.from(
        (function* () {
          isOnItsWay = true
          yield bytes
        })(),
      )
      const transport = await connect()
      try {
        await transport.sendMail({ raw, envelope: { from: sender, to: [mail.to] } })
      } catch (error) {
        throw mailError(error, isOnItsWay)
      } finally {
        transport.close()
      }
    },
  }
}

async function compose(mail: Mail, from: string): Promise<{ bytes: Buffer; sender: string }> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { to, subject, text, html, messageId, headers } = mail
  const message = new MailComposer({ from, to, subject, text, html, messageId, headers }).compile()
  return { bytes: await message.build(), sender: message.getEnvelope().from || from }
}

function mailError(error: unknown, isOnItsWay: boolean): MailError {
  const { code, responseCode } = asSmtpError(error)
  const failure = failureOf(responseCode, isOnItsWay)
  const said = responseCode === undefined ? (code ?? 'no answer') : `answer ${responseCode}`
  return new MailError(failure, `The SMTP server did not take a mail (${said}).`, { cause: error })
}

function failureOf(responseCode: number | undefined, isOnItsWay: boolean): MailFailure {
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused' : 'unreachable'
  return isOnItsWay ? 'unsure' : 'unreachable'
}

function asSmtpError(error: unknown): { code?: string; responseCode?: number } {
  if (typeof error !== 'object' || error === null) return {}
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof responseCode === 'number' && { responseCode }),
  }
}
