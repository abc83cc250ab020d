import { crc32 } from 'node:zlib'

/** A PDF of one page with one line of text. */
export function pdfOf(line: string): Uint8Array {
  const drawing = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`)
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document of one paragraph. */
export function docxOf(line: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>${line}</w:t></w:r></w:p></w:body></w:document>`,
  }
  return zipOf(parts)
}

/** The files in a zip, not packed. */
function zipOf(files: Record<string, string>): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)]
    const sizes = numbers([4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0])
    const common = Buffer.concat([numbers([2, 20], [2, 0], [2, 0], [4, 0]), sizes])
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, path, bytes])
    const tail = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    entries.push(Buffer.concat([numbers([4, 0x02014b50], [2, 20]), common, tail, path]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const counts = numbers([2, 0], [2, 0], [2, entries.length], [2, entries.length])
  const end = [numbers([4, 0x06054b50]), counts, numbers([4, directory.length], [4, offset], [2, 0])]
  return Buffer.concat([...locals, directory, ...end])
}

/** Little-endian integers of so many bytes each. */
function numbers(...values: [bytes: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
