import { smtpSender } from '@baton/outbound/smtp'
import { SMTPServer } from 'smtp-server'
import type { Mailing } from '../mail/mailing.ts'
import { OWN_ORIGIN } from './origins.ts'

/** A real SMTP server, what it was given, and how to send to it. */
export interface Mailbox {
  mails: string[]
  mailing: Mailing
  close(): void
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push(unfolded(Buffer.concat(parts).toString()))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const sender = smtpSender({ url: `smtp://127.0.0.1:${port}`, from: 'Shop <help@shop.example>' })
  return { mails, mailing: { sender, publicUrl: OWN_ORIGIN }, close: () => server.close() }
}

/** Without the line ends that quoted-printable and long headers put in. */
function unfolded(mail: string): string {
  const plain = mail.replace(/=\r\n/g, '').replace(/\r\n[ \t]+/g, ' ')
  const bytes = plain.replace(/=([\dA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}
