import type { Block } from '../parsed-document.ts'
import { cleanText } from './clean-text.ts'
import type { Extract } from './extract.ts'
import { extractHtmlBlocks } from './extract-html.ts'
import { hideCode } from './hide-code.ts'
import type { MarkdownPart } from './markdown-part.ts'
import { createMask } from './mask.ts'
import { readMarkdown } from './read-markdown.ts'
import { hasImports, stripEsm, stripExpressions } from './strip-esm.ts'
import { stripSyntax } from './strip-syntax.ts'
import { stripTags } from './strip-tags.ts'
import { stripLiquid, stripShortcodes } from './strip-templates.ts'

/**
 * The blocks of a Markdown or MDX text without its front matter. Components and raw HTML give way to their text;
 * shortcodes, imports, expressions, comments and attributes leave none.
 */
export function extractMarkdown(markdown: string, format: 'markdown' | 'mdx'): Extract {
  const mask = createMask<MarkdownPart>()
  let text = hideCode(cleanText(markdown), mask)
  const isMdx = format === 'mdx' || hasImports(text)
  if (isMdx) text = stripEsm(text)
  text = stripShortcodes(text, mask)
  text = stripSyntax(text)
  text = stripTags(text, mask, (html): Block[] => extractHtmlBlocks(html))
  text = stripLiquid(text, mask)
  if (isMdx) text = stripExpressions(text)
  return {
    title: null,
    language: null,
    url: null,
    blocks: readMarkdown(text, mask, { indentedCode: !isMdx }),
  }
}
