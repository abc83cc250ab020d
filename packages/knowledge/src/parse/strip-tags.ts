import type { Block } from '../parsed-document.ts'
import { tidyLine } from './clean-text.ts'
import { decodeEntities } from './decode-entities.ts'
import { elementKind } from './element-kinds.ts'
import { hiddenBy } from './hidden-by.ts'
import { type MarkdownMask, partText } from './markdown-part.ts'
import { parseTag, type Tag } from './parse-tag.ts'
import { TagSource } from './tag-source.ts'

/** Reads a raw HTML table; passed in, for the HTML reader is a neighbour. */
export type ReadTable = (html: string) => Block[]

interface Scope {
  name: string
  titled: boolean
  inline: boolean
}

interface Writer {
  source: TagSource
  /** What stands before the tag on its line. */
  before: string
  mask: MarkdownMask
  readTable: ReadTable
  /** Components that are open. */
  scopes: Scope[]
  /** Adds within the line. */
  text(markdown: string): void
  /** Adds a block of its own; within a table row, which has no blocks, a word. */
  block(markdown: string): void
}

/**
 * Turns raw HTML and JSX inside Markdown into Markdown: structure becomes its Markdown sign, components give way to
 * what they enclose, scripts and styles go with their content. Code must be hidden before.
 */
export function stripTags(text: string, mask: MarkdownMask, readTable: ReadTable): string {
  const clean = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<!doctype[^>]*>|<\?[\s\S]*?\?>|<!\[CDATA\[|\]\]>/gi, '')
  const source = new TagSource(clean)
  const done: string[] = []
  let region = ''
  const writer: Writer = {
    source,
    before: '',
    mask,
    readTable,
    scopes: [],
    text: (markdown) => {
      region += markdown
    },
    block(markdown) {
      if (isRow(this.before)) region += ` ${markdown} `
      else {
        done.push(dedent(region), `\n\n${markdown}\n\n`)
        region = ''
      }
    },
  }
  let from = 0
  for (let at = clean.indexOf('<'); at >= 0; at = clean.indexOf('<', Math.max(from, at + 1))) {
    const tag = parseTag(clean, at)
    if (!tag) continue
    writer.text(clean.slice(from, at))
    writer.before = source.lineBefore(at)
    from = writeTag(writer, tag, at)
  }
  return done.join('') + dedent(region + clean.slice(from))
}

/** Writes what a tag leaves behind and returns where the text goes on. */
function writeTag(writer: Writer, tag: Tag, at: number): number {
  const kind = elementKind(tag.name)
  const name = tag.name.toLowerCase()
  if (tag.kind !== 'close' && isHidden(tag, kind))
    return tag.kind === 'open' ? writer.source.contentOf(tag).end : tag.end
  if (kind === 'component') writeComponent(writer, tag, at)
  else if (kind === 'block') writer.block('')
  else if (kind === 'inline') {
    if (name === 'br') writer.text(isRow(writer.before) ? ' ' : '  \n')
    else if (name === 'img') writer.text(altText(tag))
    else if (name === 'li' && tag.kind === 'open') writer.text(isRow(writer.before) ? ' ' : '\n- ')
  } else if (tag.kind === 'open') {
    const { inner, end } = writer.source.contentOf(tag)
    if (kind === 'whole') writeWhole(writer, name, inner)
    return end
  }
  return tag.end
}

/** `<your hidden name>` is a placeholder, and hides nothing. */
function isHidden({ attributes, hasValues }: Tag, kind: string): boolean {
  if (kind === 'component' && !hasValues) return false
  const values = new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
  return hiddenBy((name) => values.get(name))
}

function writeWhole(writer: Writer, name: string, inner: string) {
  const { mask, readTable } = writer
  const literal = () =>
    decodeEntities(mask.restore(inner.replace(/<br[^>]*>/gi, '\n').replace(/<[^<>]*>/g, ''), partText))
  const plain = () => tidyLine(mask.restore(stripTags(inner, mask, readTable), partText))
  if (name === 'code') writer.text(mask.hide({ kind: 'inline', text: literal() }))
  else if (name === 'pre')
    writer.block(
      mask.hide({
        kind: 'code',
        text: literal()
          .replace(/\n\s*\n/g, '\n')
          .trim(),
      }),
    )
  else if (name === 'table') {
    const html = `<table>${mask.restore(inner, (part) => escapeHtml(partText(part)))}</table>`
    writer.block(mask.hide({ kind: 'blocks', blocks: readTable(html) }))
  } else if (name === 'summary') {
    const details = writer.scopes.findLast((scope) => scope.name === 'details')
    if (details) details.titled = true
    writer.block(details ? mask.hide({ kind: 'open', title: plain() }) : plain())
  } else writer.block(`${'#'.repeat(Number(name[1]))} ${plain()}`)
}

const TITLES = ['title', 'label', 'header', 'heading', 'summary']

function writeComponent(writer: Writer, tag: Tag, at: number) {
  const { source, scopes, mask } = writer
  const isPlaceholder =
    tag.kind === 'open' && tag.name !== '' && !tag.hasValues && !source.isClosedAfter(tag.name, tag.end)
  // `<your-domain>` in prose stands for something the reader fills in, and nothing closes it.
  if (isPlaceholder) return writer.text(source.text.slice(at + 1, tag.end - 1))

  const said = TITLES.map((key) => tag.attributes[key]).find((value) => value?.trim())
  const title = tidyLine(decodeEntities(said ?? ''))
  if (tag.kind === 'void') {
    // A component without a title draws something inside a line, such as a badge.
    if (tag.attributes.title)
      writer.block(tidyLine(decodeEntities([title, tag.attributes.description].filter(Boolean).join(': '))))
  } else if (tag.kind === 'open') {
    const inline = isInline(writer, tag)
    scopes.push({ name: tag.name, titled: title !== '' && !inline, inline })
    if (!inline) writer.block(title ? mask.hide({ kind: 'open', title }) : '')
  } else {
    const index = scopes.findLastIndex((scope) => scope.name === tag.name)
    const [closed] = index >= 0 ? scopes.splice(index) : []
    if (closed && !closed.inline) writer.block(closed.titled ? mask.hide({ kind: 'close' }) : '')
  }
}

const isRow = (before: string) => before.startsWith('|')

/** A component within a sentence, such as a tooltip, must not break it. */
function isInline({ source, before }: Writer, tag: Tag): boolean {
  if (/[^\s>*_-]/.test(before.replace(/<[^<>]*>/g, ''))) return true
  const rest = source.text.slice(tag.end, tag.end + 500).split('\n', 1)[0] ?? ''
  const close = rest.indexOf(`</${tag.name}>`)
  return close >= 0 && /^\s*[^\s<]/.test(rest.slice(close + tag.name.length + 3))
}

function altText(tag: Tag): string {
  const alt = tidyLine(decodeEntities(tag.attributes.alt ?? ''))
  return /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(alt) ? '' : alt
}

/** Content of components is indented for its author's eye; Markdown would take that for code or nesting. */
function dedent(region: string): string {
  const [first = '', ...rest] = region.split('\n')
  const indents = rest.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const common = first.trim() || indents.length === 0 ? 0 : Math.min(...indents)
  return common === 0 ? region : [first, ...rest.map((line) => line.slice(common))].join('\n')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
