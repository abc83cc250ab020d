import type { Block } from '../parsed-document.ts'
import { extractHtml } from './extract-html.ts'
import { extractMarkdown } from './extract-markdown.ts'
import { extractText } from './extract-text.ts'

/** What an extractor finds in a text. */
export interface Extract {
  /** As the page itself says, if it does. */
  title: string | null
  language: string | null
  url: string | null
  blocks: Block[]
}

export type TextFormat = 'markdown' | 'mdx' | 'html' | 'text'

/** Text blocks, whatever they are written in. */
export function extract(format: TextFormat, content: string): Extract {
  switch (format) {
    case 'html':
      return extractHtml(content)
    case 'text':
      return extractText(content)
    case 'markdown':
    case 'mdx':
      return extractMarkdown(content, format)
  }
}
