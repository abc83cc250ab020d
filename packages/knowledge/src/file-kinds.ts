const FORMATS = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  docx: 'docx',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
} as const

export type FileFormat = (typeof FORMATS)[keyof typeof FORMATS]

/** What a file is read as, by its name; null for other kinds of file. */
export function formatOf(name: string): FileFormat | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : null
}

/** The kinds of file that are read, for messages. */
export const READABLE = '.md, .mdx, .html, .txt, .pdf, .docx, .csv or .jsonl'

const MB = 1024 * 1024
/** A page larger than this is refused, in bytes; people don't write pages of that size. */
export const MAX_PAGE_BYTES = 5 * MB
/** For PDF, DOCX and CSV, which hold pictures or many rows. A JSONL file may be of any size: it is read in parts. */
export const MAX_FILE_BYTES = 25 * MB

/** The most bytes that a file of a format may have; for JSONL, that a row may have. */
export const maxBytes = (format: FileFormat): number =>
  format === 'pdf' || format === 'docx' || format === 'csv' ? MAX_FILE_BYTES : MAX_PAGE_BYTES

/** Says that a file or page is too long. */
export const sizeProblem = (bytes: number, most: number) =>
  `is ${(bytes / MB).toFixed(1)} MB; wanted at most ${Math.round(most / MB)} MB`
