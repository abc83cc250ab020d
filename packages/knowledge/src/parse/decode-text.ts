const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i
const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The text of a file that must be UTF-8, or what it is instead. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { problem: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: 'is written in UTF-16; wanted UTF-8 text' }
  if (bytes.subarray(0, 8_000).includes(0)) return { problem: 'holds binary data; wanted UTF-8 text' }
  const text = decoded(bytes, 'utf-8')
  return text === null ? { problem: 'is not valid UTF-8; wanted UTF-8 text' } : { text }
}

/** The text of an HTML file, which may say itself how it is encoded; else it must be UTF-8. */
export function decodeHtmlFile(bytes: Uint8Array): { text: string } | { problem: string } {
  const decoded = decodeUtf8(bytes)
  const isNamed = META_CHARSET.test(startOf(bytes)) && !bytes.subarray(0, 8_000).includes(0)
  return 'problem' in decoded && isNamed ? { text: decodePage(bytes) } : decoded
}

/**
 * The text of a web page as a browser reads it: by its byte order mark, the header's charset, its own `<meta>`, else
 * UTF-8, and for what is not UTF-8 Windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const charsets = [
    BOMS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1],
    /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType ?? '')?.[1],
    META_CHARSET.exec(startOf(bytes))?.[1],
    'utf-8',
  ]
  for (const charset of charsets) {
    const text = charset && decoded(bytes, charset)
    if (text) return text
  }
  return decoded(bytes, 'windows-1252') ?? ''
}

const startOf = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, 2_048), (byte) => String.fromCharCode(byte)).join('')

/** Null for an encoding that nobody knows, and for bytes that it has not. */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
