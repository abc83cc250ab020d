import { Marked, type Token, type Tokens } from 'marked'
import type { Block } from '../parsed-document.ts'
import { tidyLine, tidyLines } from './clean-text.ts'
import { decodeEntities } from './decode-entities.ts'
import { type MarkdownMask, partText } from './markdown-part.ts'
import { tableText } from './table-rows.ts'

const plain = new Marked()
const withoutIndentedCode = new Marked({ tokenizer: { code: () => undefined } })
/** Deepest nesting of titled scopes that still gets a level of its own. */
const SCOPE_LEVEL = 7

/** Plain Markdown, with parts set aside, to blocks. MDX knows no indented code. */
export function readMarkdown(
  markdown: string,
  mask: MarkdownMask,
  options: { indentedCode: boolean },
): Block[] {
  const tokens = (options.indentedCode ? plain : withoutIndentedCode).lexer(markdown)
  const blocks: Block[] = []
  let scope = SCOPE_LEVEL
  const put = (kind: Exclude<Block['kind'], 'heading'>, text: string) => {
    if (text.trim()) blocks.push({ kind, text })
  }

  const putParagraph = (token: Token) => {
    const part = mask.only(token.raw)
    if (!part) return put('paragraph', tidyLines(textOf(token, mask)))
    if (part.kind === 'open') {
      blocks.push({ kind: 'heading', level: scope, text: tidyLine(mask.restore(part.title, partText)) })
      scope += 1
    } else if (part.kind === 'close') {
      scope = Math.max(SCOPE_LEVEL, scope - 1)
      blocks.push({ kind: 'heading', level: scope, text: '' })
    } else if (part.kind === 'blocks') blocks.push(...part.blocks)
    else put(part.kind === 'code' ? 'code' : 'paragraph', mask.restore(part.text, partText))
  }

  for (const token of tokens) {
    if (token.type === 'heading') {
      scope = SCOPE_LEVEL
      const text = tidyLine(textOf(token, mask))
      if (text) blocks.push({ kind: 'heading', level: (token as Tokens.Heading).depth, text })
    } else if (token.type === 'list') put('list', listText(token as Tokens.List, mask, 0))
    else if (token.type === 'table') put('table', markdownTableText(token as Tokens.Table, mask))
    else if (token.type === 'code')
      put('code', mask.restore((token as Tokens.Code).text, partText).replace(/\n\s*\n/g, '\n'))
    else if (token.type === 'blockquote') put('quote', tidyLines(flowText(token as Tokens.Blockquote, mask)))
    else if (token.type === 'paragraph' || token.type === 'text') putParagraph(token)
    else if (token.type === 'html')
      put('paragraph', tidyLines(restored(token.raw.replace(/<[^<>]*>/g, ' '), mask)))
  }
  return blocks
}

const restored = (text: string, mask: MarkdownMask) => mask.restore(decodeEntities(text), partText)

/** The text of a token that holds inline tokens: links and emphasis give their words, images their description. */
function textOf(token: Token, mask: MarkdownMask): string {
  const children = 'tokens' in token ? (token.tokens ?? []) : []
  if (children.length === 0) return leafText(token, mask)
  return children.map((child) => inlineText(child, mask)).join('')
}

function inlineText(token: Token, mask: MarkdownMask): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'image':
      return imageText(token as Tokens.Image, mask)
    case 'html':
      return ''
    case 'codespan':
      return mask.restore((token as Tokens.Codespan).text, partText)
    default:
      return textOf(token, mask)
  }
}

function leafText(token: Token, mask: MarkdownMask): string {
  if (!('text' in token) || typeof token.text !== 'string') return ''
  // A line that the author broke for their editor goes on; code that stood aside keeps its own lines.
  return restored(token.text.replace(/[ \t]*\n[ \t]*/g, ' '), mask)
}

function imageText(image: Tokens.Image, mask: MarkdownMask): string {
  return /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(image.text) ? '' : restored(image.text, mask)
}

/** Blocks inside a quote or a list item, a line each. */
function flowText(token: Token, mask: MarkdownMask, level = 0): string {
  const children = 'tokens' in token ? (token.tokens ?? []) : []
  const lines = children.map((child) => {
    if (child.type === 'list') return listText(child as Tokens.List, mask, level)
    if (child.type === 'table') return markdownTableText(child as Tokens.Table, mask)
    if (child.type === 'blockquote') return flowText(child, mask, level)
    if (child.type === 'code') return mask.restore((child as Tokens.Code).text, partText)
    return tidyLines(textOf(child, mask))
  })
  return lines.filter((line) => line.trim()).join('\n')
}

function listText(list: Tokens.List, mask: MarkdownMask, level: number): string {
  const indent = '  '.repeat(level)
  const lines = list.items.map((item, index) => {
    const sign = list.ordered ? `${(Number(list.start) || 1) + index}.` : '-'
    const text = flowText(item, mask, level + 1)
    return text.trim() ? `${indent}${sign} ${text.trimStart()}` : ''
  })
  return lines.filter(Boolean).join('\n')
}

function markdownTableText(table: Tokens.Table, mask: MarkdownMask): string {
  const cell = (value: Tokens.TableCell) =>
    tidyLine(value.tokens.map((token) => inlineText(token, mask)).join(''))
  return tableText(
    table.header.map(cell),
    table.rows.map((row) => row.map(cell)),
  )
}
