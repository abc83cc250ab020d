import type { MarkdownMask } from './markdown-part.ts'

// Badges that themes draw from a shortcode without arguments; the word itself is the information.
const STATUS_WORDS = /^(required|optional|nullable|deprecated|removed|experimental|beta|new)$/i
const SAYS =
  /(?:^|\s)(?:caption|title|text|label|name|summary|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/i

const hidden = (mask: MarkdownMask, code: string) =>
  `\n\n${mask.hide({ kind: 'code', text: code.replace(/\n\s*\n/g, '\n').trim() })}\n\n`

/** Takes out Hugo's shortcodes. What they enclose stays; of their arguments only captions and titles do. */
export function stripShortcodes(text: string, mask: MarkdownMask): string {
  return (
    text
      .replace(
        /\{\{<\s*highlight\b[^>]*>\}\}([\s\S]{0,20000}?)\{\{<\s*\/\s*highlight\s*>\}\}/g,
        (_, code: string) => hidden(mask, code),
      )
      .replace(/\{\{<\s*comment\s*>\}\}[\s\S]{0,20000}?\{\{<\s*\/\s*comment\s*>\}\}/g, '')
      .replace(/\{\{([<%])((?:(?!\{\{)[\s\S]){0,2000}?)[%>]\}\}/g, (_, _kind: string, inner: string) =>
        shortcodeText(inner),
      )
      // A badge before a definition's text reads as its first word.
      .replace(
        /^(:[ \t]+)\((\w)(\w*)\)/gm,
        (_, lead: string, first: string, rest: string) => `${lead}${first.toUpperCase()}${rest}.`,
      )
  )
}

/** Takes out Liquid, Jekyll and GitBook tags and `{{ outputs }}`. Raw HTML must be gone: JSX writes `style={{…}}`. */
export function stripLiquid(text: string, mask: MarkdownMask): string {
  return text
    .replace(
      /\{%-?\s*highlight\b[^%]*%\}([\s\S]{0,20000}?)\{%-?\s*endhighlight\s*-?%\}/g,
      (_, code: string) => hidden(mask, code),
    )
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%(?:(?!\{%)[\s\S]){0,2000}?%\}/g, titleOf)
    .replace(/\{\{\{?[^{}\n]{0,300}\}?\}\}/g, '')
}

function shortcodeText(inner: string): string {
  const call = inner.replace(/^\s*\/?|\/?\s*$/g, '').trim()
  if (STATUS_WORDS.test(call) && !inner.trim().startsWith('/')) return `(${call})`
  return titleOf(call)
}

function titleOf(call: string): string {
  const [, ...values] = SAYS.exec(call) ?? []
  const said = values.find((value) => value !== undefined)
  return said ? `${said.trim()}` : ''
}
