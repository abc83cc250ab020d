import type { Block } from '../parsed-document.ts'
import type { Mask } from './mask.ts'

/** What stands aside while Markdown is rewritten and read. */
export type MarkdownPart =
  | { kind: 'code'; text: string }
  | { kind: 'inline'; text: string }
  | { kind: 'blocks'; blocks: Block[] }
  /** The scope of a tab, card or accordion: its title, and where it ends. */
  | { kind: 'open'; title: string }
  | { kind: 'close' }

export type MarkdownMask = Mask<MarkdownPart>

/** A part as plain text within other text. */
export function partText(part: MarkdownPart): string {
  switch (part.kind) {
    case 'code':
    case 'inline':
      return part.text
    case 'blocks':
      return part.blocks.map((block) => block.text).join('\n')
    case 'open':
      return part.title
    case 'close':
      return ''
  }
}
