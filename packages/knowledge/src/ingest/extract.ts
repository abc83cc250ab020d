import type { SourceDocument } from '../source-document.ts'
import type { Extract } from './block.ts'
import { extractHtml } from './extract-html.ts'
import { extractMarkdown } from './extract-markdown.ts'
import { extractText } from './extract-text.ts'

/** Text blocks of a document, whatever it is written in. */
export function extract({ format, content }: Pick<SourceDocument, 'format' | 'content'>): Extract {
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
