import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { tidyLine } from './clean-text.ts'
import { documentOf } from './parse-document.ts'
import { type PdfLine, pdfBlocks } from './pdf-blocks.ts'
import { linesOf } from './pdf-lines.ts'
import { plainValues } from './plain-values.ts'

const MAX_PAGES = 2_000

interface PdfText {
  title: string | null
  language: string | null
  lines: PdfLine[][]
}

/** The text of a PDF as an article; headings are told by the size of their letters. */
export async function readPdf({ path, from, bytes }: ForeignFile): Promise<ParsedItem> {
  const values = plainValues(path, from)
  const bad = (problem: string): ParsedItem => ({ ...failed(from, problem), id: values.id })
  if (!String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-'))
    return bad('does not begin as a PDF does; wanted a PDF')
  try {
    const pages = await readPages(bytes)
    if (typeof pages === 'string') return bad(pages)
    const blocks = pdfBlocks(pages.lines)
    if (blocks.length === 0)
      return bad('holds no text, only pictures or nothing; wanted a PDF whose text can be selected')
    return documentOf(values, { title: pages.title, language: pages.language, url: null, blocks })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return bad('is locked with a password; wanted a PDF that opens without one')
    const [reason] = error instanceof Error ? error.message.split('\n') : ['']
    return bad(`is damaged (${reason?.slice(0, 120)}); wanted a PDF that opens`)
  }
}

/** What the file says and the lines of each page, or what is wrong with it. */
async function readPages(bytes: Uint8Array): Promise<string | PdfText> {
  const { getDocumentProxy } = await import('unpdf')
  // pdf.js takes the bytes for itself, and no Buffer.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  if (pdf.numPages > MAX_PAGES) return `has ${pdf.numPages} pages; wanted at most ${MAX_PAGES}`
  const lines: PdfLine[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    lines.push(linesOf(items.filter((item) => 'str' in item)))
    page.cleanup()
  }
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  return { lines, title: titleOf(info), language: typeof info.Language === 'string' ? info.Language : null }
}

/** What writing programs put there by themselves is no title. */
function titleOf({ Title: title }: Record<string, unknown>): string | null {
  if (typeof title !== 'string' || !tidyLine(title)) return null
  return /^(?:untitled|microsoft word|document\d*|.*\.(?:docx?|pdf|indd|tex|odt|pptx?|xlsx?)$)/i.test(
    title.trim(),
  )
    ? null
    : tidyLine(title)
}
