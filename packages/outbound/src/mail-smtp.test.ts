import { createServer, type Server } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import type { Mail, MailError } from './mail.ts'
import { smtpSender } from './mail-smtp.ts'

const mail: Mail = {
  to: 'kim@home.example',
  subject: 'Zelt, Größe 2',
  text: 'Hello',
  html: '<p>Hello</p>',
  messageId: '<one@shop.example>',
  headers: { 'Auto-Submitted': 'auto-generated' },
}

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A real SMTP server; what it was given. */
async function smtpServer(options: SMTPServerOptions = {}) {
  const taken: string[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString())
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  closers.push(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const port = await portOf(server.server)
  return { taken, sender: smtpSender({ url: `smtp://127.0.0.1:${port}`, from: 'Tents <help@shop.example>' }) }
}

const failureOf = (sent: Promise<void>) =>
  sent.then(
    () => 'taken',
    (error: MailError) => error.failure,
  )

test('a mail arrives with both bodies, its id and its headers', async () => {
  const { sender, taken } = await smtpServer()
  await sender.send(mail)
  expect(taken).toHaveLength(1)
  for (const line of [
    'From: Tents <help@shop.example>',
    'To: kim@home.example',
    'Message-ID: <one@shop.example>',
    'Auto-Submitted: auto-generated',
    'Content-Type: text/plain',
    'Content-Type: text/html',
  ])
    expect(taken[0]).toContain(line)
  expect(taken[0]).toContain('Subject: =?UTF-8?')
})

test('a line break in a subject or an address makes no header', async () => {
  const { sender, taken } = await smtpServer()
  await sender.send({ ...mail, subject: 'Hi\r\nBcc: eve@evil.example' })
  expect(taken[0]).not.toMatch(/^Bcc:/m)
})

test('a reader that is refused for good is not tried again, one that is refused for now is', async () => {
  const refusing = (responseCode: number) =>
    smtpServer({ onRcptTo: (_to, _session, done) => done(Object.assign(new Error('no'), { responseCode })) })
  expect(await failureOf((await refusing(550)).sender.send(mail))).toBe('refused')
  expect(await failureOf((await refusing(451)).sender.send(mail))).toBe('unreachable')
})

test('where nobody listens nothing was handed over', async () => {
  const free = createServer().listen(0, '127.0.0.1')
  const port = await portOf(free)
  await new Promise((resolve) => free.close(resolve))
  const sender = smtpSender({ url: `smtp://127.0.0.1:${port}`, from: 'help@shop.example' })
  expect(await failureOf(sender.send(mail))).toBe('unreachable')
})

test('a connection that ends while the mail is on its way leaves it unsure', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 here\r\n')
    socket.on('data', (bytes) => {
      const line = bytes.toString()
      if (line.endsWith('\r\n.\r\n')) socket.destroy()
      else if (line.startsWith('DATA')) socket.write('354 go on\r\n')
      else if (/^(?:EHLO|MAIL|RCPT)/.test(line)) socket.write('250 yes\r\n')
    })
  }).listen(0, '127.0.0.1')
  closers.push(() => server.close())
  const sender = smtpSender({ url: `smtp://127.0.0.1:${await portOf(server)}`, from: 'help@shop.example' })
  expect(await failureOf(sender.send(mail))).toBe('unsure')
})

async function portOf(server: Server): Promise<number> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
