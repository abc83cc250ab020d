const URL =
  /(?:[a-z][a-z\d+.-]{1,15}:)?\/\/[^\s<>"'`()[\]{}]+|(?:javascript|data|vbscript|file|mailto|tel|sms):[^\s<>"'`()[\]{}]+/giu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
// Names of hosts are written small, or in capitals throughout: "days.Members" is a missing space.
const HOST =
  /(?<![\p{L}\p{N}@./\\-])(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{Ll}{2,24}|\p{Lu}{2,24}|xn--[a-z\d-]+))(?![\p{L}\p{N}])(?::\d{2,5})?(?:[/?#][^\s<>"'`()[\]{}]*)?/gu
/** Spelled so that every reader, and no program, takes it for an address: "me (at) evil[.]example", "evil dot com". */
const DISGUISED =
  /[\p{L}\p{N}-]+(?:\s?[[({](?:\.|dot|at|@)[\])}]\s?[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]+(?:\sdot\s[\p{L}\p{N}-]+)*\sdot\s(?:com|net|org|info|io|co|dev|xyz|example)\b/giu
/** "e.g.", "z.B., "p.m.": letters with dots are no host. */
const INITIALS = /^(?:\p{L}\.){1,4}\p{L}{0,3}$/u

export interface Address {
  /** As written, without the marks that end its sentence. */
  text: string
  index: number
}

/** Web and e-mail addresses of a text, with or without a scheme. */
export function addresses(text: string): Address[] {
  const found: Address[] = []
  for (const pattern of [URL, EMAIL, HOST, DISGUISED])
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const address = all.replace(/[.,;:!?…*_~|'"。、，！？؟]+$/u, '')
      if (pattern === HOST && INITIALS.test(address)) continue
      const isInside = found.some(
        (one) => index < one.index + one.text.length && one.index < index + address.length,
      )
      if (!isInside) found.push({ text: address, index })
    }
  return found.sort((a, b) => a.index - b.index)
}

/** The text with spaces in their place. */
export function withoutAddresses(text: string, found = addresses(text)): string {
  let rest = text
  for (const { text: address, index } of found)
    rest = rest.slice(0, index) + ' '.repeat(address.length) + rest.slice(index + address.length)
  return rest
}

/** One form of an address however it is written; equal forms lead to the same place. */
export function addressKey(address: string): string {
  const bare = address.replace(/^(?:https?:)?\/\//iu, '').replace(/^mailto:/iu, '')
  const [, host = '', rest = ''] = /^([^/?#]*)([\s\S]*)$/.exec(bare) ?? []
  return host.toLowerCase().replace(/^www\./, '') + rest.replace(/^\/$/, '')
}

/** The same of its host alone. */
export function hostKey(address: string): string {
  return addressKey(address).replace(/[/?#][\s\S]*$/, '')
}
