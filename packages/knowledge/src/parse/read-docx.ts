import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { extractHtml } from './extract-html.ts'
import { documentOf } from './parse-document.ts'
import { plainValues } from './plain-values.ts'
import { unpackedProblem } from './unpacked-size.ts'

/** A Word document as an article. Its pictures are left out. */
export async function readDocx({ path, from, bytes }: ForeignFile): Promise<ParsedItem> {
  const values = plainValues(path, from)
  const bad = (problem: string): ParsedItem => ({ ...failed(from, problem), id: values.id })
  const packed = unpackedProblem(bytes)
  if (packed) return bad(`${packed}; wanted a Word document`)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      // One is what it takes on Node, the other what it takes elsewhere.
      { buffer: Buffer.from(bytes), arrayBuffer: new Uint8Array(bytes).buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return documentOf(values, extractHtml(value))
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : ['']
    return bad(`cannot be read as a Word document (${reason?.slice(0, 120)}); save it again as .docx`)
  }
}
