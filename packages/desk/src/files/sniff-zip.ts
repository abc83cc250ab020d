import type { FileType } from '@baton/contracts'

const office = 'application/vnd.openxmlformats-officedocument'

/** The part that makes an archive this kind of document. */
const mainParts: Record<string, FileType> = {
  'word/document.xml': `${office}.wordprocessingml.document`,
  'xl/workbook.xml': `${office}.spreadsheetml.sheet`,
  'ppt/presentation.xml': `${office}.presentationml.presentation`,
}
const OPEN_TEXT = 'application/vnd.oasis.opendocument.text'

// The end of an archive's list has 22 bytes and a comment of up to 64 kB behind it.
const END_BYTES = 22
const MOST_COMMENT = 0xffff
const MOST_ENTRIES = 10_000

/** Office documents are archives: what is in one tells which. Macros and all other archives give null. */
export function sniffZip(bytes: Uint8Array): { type: FileType } | null {
  const names = namesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (names.some((name) => /vbaProject|macrosheets|\.exe$|\.js$/i.test(name))) return null
  if (names[0] === 'mimetype') return isOpenText(bytes) ? { type: OPEN_TEXT } : null
  if (!names.includes('[Content_Types].xml')) return null
  const found = Object.keys(mainParts).filter((part) => names.includes(part))
  const type = mainParts[found[0] ?? '']
  return found.length === 1 && type ? { type } : null
}

/** Its first entry is not packed and holds the type. */
function isOpenText(bytes: Uint8Array): boolean {
  const start = 30 + 'mimetype'.length
  return String.fromCharCode(...bytes.subarray(start, start + OPEN_TEXT.length)) === OPEN_TEXT
}

/** The names of an archive's entries, of its list at the end; none where that is damaged. */
function namesIn(view: DataView): string[] {
  const names: string[] = []
  const lowest = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT)
  for (let end = view.byteLength - END_BYTES; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== 0x06054b50) continue
    let at = view.getUint32(end + 16, true)
    const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES)
    for (let n = 0; n < count && at + 46 <= view.byteLength; n += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) return []
      const length = view.getUint16(at + 28, true)
      if (at + 46 + length > view.byteLength) return []
      names.push(String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at + 46, length)))
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return names
  }
  return names
}
