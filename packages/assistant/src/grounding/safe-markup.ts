import { type Block, type Inline, type List, parse } from '@baton/markup'

const LINK =
  /(!?)\[((?:\\.|[^[\]\\\n])*)\]\(\s*<?((?:[^\s<>()]|\([^\s<>()]*\))*)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g
const REFERENCE = /^\s{0,3}\[[^\]\n]+\]:\s*\S+.*$/gm
const BARE = /(?<!\]\()https?:\/\/[^\s<>"]+/giu
const MARKER = /\s?\[\^?\d{1,3}\](?!\()/g
const PAIRS = ['**', '`', '~~']

/**
 * A model's sentence as it may be drawn: links that are not allowed are their text, images their alt text, markers
 * that the model wrote itself are gone, and no emphasis begins that does not end.
 */
export function safeMarkup(written: string, isAllowed: (url: string) => boolean): string {
  let text = written.replace(REFERENCE, '').replace(MARKER, '')
  text = replaceLinks(text, (all, { isImage, label, url }) =>
    !isImage && label !== '' && isAllowed(url) ? all : label,
  )
  text = text.replace(BARE, (url) => (isAllowed(bareOf(url)) ? url : url.replace('://', '\\://')))
  for (const pair of PAIRS) if (text.split(pair).length % 2 === 0) text = text.replaceAll(pair, '')
  return text
}

/** The words of a text: its links are what they show, and markers that the model wrote itself are gone. */
export function linkTexts(text: string): string {
  return replaceLinks(text.replace(MARKER, ''), (_, { label }) => label)
}

/** An image inside a link leaves a link, so it takes rounds. */
function replaceLinks(
  text: string,
  replacement: (all: string, link: { isImage: boolean; label: string; url: string }) => string,
): string {
  let after = text
  for (let round = 0; round < 3; round++) {
    const before = after
    after = before.replace(LINK, (all, mark: string, label: string, url: string) =>
      replacement(all, { isImage: mark !== '', label: label.trim(), url }),
    )
    if (after === before) break
  }
  return after
}

function bareOf(url: string): string {
  return url.replace(/[.,;:!?…*_~'")\]]+$/u, '')
}

/** Where the links that are drawn of a text lead. */
export function linksOf(text: string): string[] {
  return parse(text).flatMap(linksOfBlock)
}

function linksOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linksOfInline(block.children)
    case 'list':
      return linksOfList(block)
    case 'table':
      return linksOfInline([block.header, ...block.rows].flat(2))
    case 'quote':
      return block.blocks.flatMap(linksOfBlock)
    case 'code':
      return []
  }
}

function linksOfList({ items }: List): string[] {
  return items.flatMap(({ children, list }) => [
    ...linksOfInline(children),
    ...(list ? linksOfList(list) : []),
  ])
}

function linksOfInline(nodes: Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.url]
    return node.type === 'strong' || node.type === 'em' ? linksOfInline(node.children) : []
  })
}
