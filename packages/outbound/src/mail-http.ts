import { type Mail, MailError, type MailSender } from './mail.ts'

export interface HttpMailOptions {
  /** The provider's address for one mail, such as https://api.resend.com/emails. */
  url: string
  /** Sent as a bearer token. */
  key: string
  from: string
}

const WHOLE_MS = 20_000

/**
 * Sends over a provider's HTTP API, on any host: a POST of `{from, to: [], subject, text, html, headers}` with an
 * `Idempotency-Key`, by which the provider knows a second try.
 */
export function httpMailSender({ url, key, from }: HttpMailOptions): MailSender {
  return {
    from,
    knowsRepeats: true,
    async send(mail) {
      const { to, subject, text, html, messageId, headers } = mail
      const response = await post(url, {
        authorization: `Bearer ${key}`,
        'idempotency-key': messageId.replace(/^<|>$/g, ''),
        body: JSON.stringify({
          ...{ from, to: [to], subject, text, html },
          headers: { ...headers, 'Message-ID': messageId } satisfies Mail['headers'],
        }),
      })
      await response.body?.cancel()
      if (response.ok) return
      const isLater = response.status === 408 || response.status === 429 || response.status >= 500
      throw new MailError(
        isLater ? 'unreachable' : 'refused',
        `The mail provider answered ${response.status}; wanted 2xx.`,
      )
    },
  }
}

async function post(
  url: string,
  { body, ...headers }: { body: string; authorization: string; 'idempotency-key': string },
): Promise<Response> {
  try {
    return await fetch(url, {
      ...{ method: 'POST', redirect: 'manual', body, signal: AbortSignal.timeout(WHOLE_MS) },
      headers: { 'content-type': 'application/json', ...headers },
    })
  } catch (error) {
    throw new MailError('unreachable', 'The mail provider did not answer.', { cause: error })
  }
}
