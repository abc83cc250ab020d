export interface UrlMention {
  type: 'url'
  start: number
  end: number
  /** With its scheme; https where none was written. */
  value: string
}

const PATTERN =
  /(?<![\p{LC}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'“”«»，。、（）]+|(?<![\p{LC}\p{N}@./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|dev|app|shop|store|info|biz|eu|de|fr|es|it|pt|nl|pl|ru|tr|uk|ch|at|be|se|no|dk|fi|jp|cn|in|br|us|ca|au|me|co|example)(?![\p{LC}\p{N}@-]|\.\p{LC})(?:\/[^\s<>"'“”«»，。、（）]*)?/giu

/** Web addresses, with or without a scheme; what closes the sentence does not belong to them. */
export function findUrls(text: string): UrlMention[] {
  const found: UrlMention[] = []
  for (const { 0: match, index } of text.matchAll(PATTERN)) {
    let url = match.replace(/[.,;:!?…*]+$/, '')
    while (/[)\]]$/.test(url) && (url.match(/[([]/g)?.length ?? 0) < (url.match(/[)\]]/g)?.length ?? 0))
      url = url.slice(0, -1).replace(/[.,;:!?…*]+$/, '')
    const value = /^https?:/i.test(url) ? url : `https://${url}`
    if (URL.canParse(value)) found.push({ type: 'url', start: index, end: index + url.length, value })
  }
  return found
}
