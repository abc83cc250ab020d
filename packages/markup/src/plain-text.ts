import { parse } from './parse.ts'
import type { Block, Inline, List } from './tree.ts'

/** The text without markup and citation markers: for copying, previews and terminals. */
export function plainText(text: string): string {
  return parse(text).map(blockText).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'list':
      return listText(block, '')
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(inlineText).join(' | ')).join('\n')
    case 'code':
      return block.text
    case 'quote':
      return block.blocks.map(blockText).join('\n\n')
  }
}

function listText(list: List, indent: string): string {
  return list.items
    .map((item, index) => {
      const mark = list.ordered ? `${list.start + index}.` : '-'
      const nested = item.list ? `\n${listText(item.list, `${indent}  `)}` : ''
      return `${indent}${mark} ${inlineText(item.children)}${nested}`
    })
    .join('\n')
}

function inlineText(nodes: Inline[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'code') text += node.text
    else if (node.type === 'break') text += '\n'
    // The space that set the marker off goes with it.
    else if (node.type === 'citation') text = text.trimEnd()
    else text += inlineText(node.children)
  }
  return text.trim()
}
