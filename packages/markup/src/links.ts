/** Where the links of a text may lead. */
export interface LinkRules {
  /** Addresses of cited sources, absolute or relative to the site. `mailto:` and `tel:` only if listed here. */
  allowedUrls: ReadonlySet<string> | readonly string[]
  /** Origins such as `https://shop.example`; exact, no wildcards. */
  allowedOrigins: readonly string[]
}

/**
 * Whether a link may be drawn: a cited address word for word, or any page of an allowed origin. Everything else is
 * refused: other schemes, user names in the address, backslashes, whitespace, control and bidi characters.
 */
export function isAllowedLink(url: string, rules: LinkRules): boolean {
  if (url.length > 2048 || /[\s\\\p{C}]/u.test(url)) return false
  const cited = [...rules.allowedUrls].includes(url)
  const isRelative = /^(?!\/\/)[^:/?#]*([/?#]|$)/
  if (isRelative.test(url) || /^(mailto|tel):/i.test(url)) return cited
  if (!/^https?:\/\/[^/@?#]+([/?#]|$)/i.test(url)) return false
  return cited || rules.allowedOrigins.includes(originOf(url))
}

function originOf(url: string): string {
  try {
    return new URL(url).origin
  } catch {
    return ''
  }
}
