import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { test as base } from './story.ts'

interface Postbox {
  url: string
  /** Every mail so far, oldest first, as it was sent. */
  mails: string[]
}

/** A story whose server sends mail, to a real SMTP server that keeps it. */
export const test = base.extend<object, { postbox: Postbox }>({
  postbox: [
    async ({ flags: _ }, use) => {
      const mails: string[] = []
      const server = new SMTPServer({
        ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
        async onData(stream, _session, done) {
          mails.push((await text(stream)).replace(/=\r\n/g, ''))
          done()
        },
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
      const { port } = server.server.address() as AddressInfo
      await use({ url: `smtp://127.0.0.1:${port}`, mails })
      await new Promise<void>((resolve) => server.close(resolve))
    },
    { scope: 'worker' },
  ],
  environment: [
    ({ postbox }, use) =>
      use({
        BATON_MAIL_URL: postbox.url,
        BATON_MAIL_FROM: 'shop@example.com',
        BATON_PUBLIC_URL: 'http://127.0.0.1',
      }),
    { scope: 'worker' },
  ],
})
