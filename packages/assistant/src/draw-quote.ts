import { escapeMarkup } from '@baton/markup'

/** A quote as markup that draws exactly its characters; list marks stay, so that a list is drawn as one. */
export function drawQuote(quote: string): string {
  return quote
    .split('\n')
    .map((line) => {
      const [, mark = '', rest = ''] = /^(\s*(?:[-*]|\d{1,9}[.)])\s+)?([\s\S]*)$/.exec(line) ?? []
      return isInList(quote) ? mark + escapeMarkup(rest) : escapeMarkup(line)
    })
    .join('\n')
}

/** A lone "1. May" at the start of a sentence is no list. */
function isInList(quote: string): boolean {
  return quote.split('\n').filter((line) => /^\s*(?:[-*]|\d{1,9}[.)])\s+\S/.test(line)).length > 1
}
