/** What the operator says of mail, as text. */
export interface MailTexts {
  /** `smtp:`, `smtps:` or the `https:` address of a provider. */
  url: string | undefined
  from: string | undefined
  /** A provider's key. */
  key: string | undefined
  publicUrl: string | undefined
}

export interface MailSettings {
  via: 'smtp' | 'http'
  url: string
  from: string
  key: string
  publicUrl: string
}

/** Null where no mail is wanted; else the settings, or one sentence about what is wrong with them. */
export function readMailSettings({
  url,
  from,
  key = '',
  publicUrl,
}: MailTexts): MailSettings | null | string {
  if (!url) return null
  const scheme = URL.parse(url)?.protocol ?? ''
  const via = /^smtps?:$/.test(scheme) ? 'smtp' : /^https?:$/.test(scheme) ? 'http' : null
  if (!via)
    return `BATON_MAIL_URL begins with "${scheme}"; wanted smtp://, smtps:// or a provider's https:// address.`
  if (!/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(from ?? ''))
    return 'BATON_MAIL_FROM is missing or no address; wanted such as "Tents <help@tents.example>".'
  if (via === 'http' && !key) return 'BATON_MAIL_KEY is missing; wanted the key of your mail provider.'
  const origin = URL.parse(publicUrl ?? '')?.origin ?? 'null'
  if (!/^https?:/.test(origin))
    return 'BATON_PUBLIC_URL is missing or no address; wanted where people reach this server, such as https://chat.example.'
  return { via, url, from: from ?? '', key, publicUrl: origin }
}
