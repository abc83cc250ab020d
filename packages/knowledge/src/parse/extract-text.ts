import type { Block } from '../parsed-document.ts'
import { cleanText, tidyLine, tidyLines } from './clean-text.ts'
import type { Extract } from './extract.ts'

const ITEM = /^\s*(?:[-*•‣–]|\d{1,3}[.)])\s+/

/** Plain text: blank lines separate paragraphs; lines that begin like items are a list. */
export function extractText(text: string): Extract {
  const blocks = cleanText(text)
    .split(/\n[ \t]*\n+/)
    .map(blockOf)
    .filter((block) => block.text !== '')
  return { title: null, language: null, url: null, blocks }
}

function blockOf(text: string): Block {
  const lines = text.split('\n').filter((line) => line.trim())
  const items = lines.filter((line) => ITEM.test(line))
  if (items.length > 1 && ITEM.test(lines[0] ?? ''))
    return {
      kind: 'list',
      text: lines
        .map(listLine)
        .join('\n')
        .replace(/\n(?![-\d])/g, ' '),
    }
  // Lines of prose that were broken at a column are one paragraph; short lines stand for themselves.
  const wrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length > 55)
  return { kind: 'paragraph', text: wrapped ? tidyLine(text) : tidyLines(text) }
}

function listLine(line: string): string {
  const number = /^\s*(\d{1,3})[.)]/.exec(line)?.[1]
  const said = tidyLine(line.replace(ITEM, ''))
  return ITEM.test(line) ? `${number ? `${number}.` : '-'} ${said}` : said
}
