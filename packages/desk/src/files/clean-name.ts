import type { FileType } from '@baton/contracts'

/** How a file of each type may end; the first is put behind a name that ends otherwise. */
const endings: Record<FileType, string[]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'md', 'log', 'json', 'csv'],
  'text/csv': ['csv', 'tsv', 'txt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
}

const MAX_LENGTH = 120

/** A name that shows what it is and goes nowhere: no folder, no control character or direction mark, the right ending. */
export function cleanName(name: string, type: FileType): string {
  const plain = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const [, stem = plain, ending = ''] = /^(.*)\.([^.]+)$/.exec(plain) ?? []
  const allowed = endings[type]
  const fits = allowed.includes(ending.toLowerCase())
  const right = fits ? ending : (allowed[0] ?? '')
  const letters = [...((fits ? stem : plain) || 'file')].slice(0, MAX_LENGTH - right.length - 1)
  return `${letters.join('').trimEnd()}.${right}`
}
