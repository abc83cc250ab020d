/**
 * 128 bits of a text as 32 hex digits. It tells whether content changed and names chunks; nothing secret hangs on it,
 * and a transaction is synchronous, so a plain mixing function (cyrb128) serves and Web Crypto, which is
 * asynchronous, cannot.
 */
export function contentHash(text: string): string {
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = b ^ Math.imul(a ^ unit, 0x9e3779b1)
    b = c ^ Math.imul(b ^ unit, 0x85ebca77)
    c = d ^ Math.imul(c ^ unit, 0xc2b2ae3d)
    d = a ^ Math.imul(d ^ unit, 0x27d4eb2f)
  }
  a = Math.imul(c ^ (a >>> 18), 0x9e3779b1)
  b = Math.imul(d ^ (b >>> 22), 0x85ebca77)
  c = Math.imul(a ^ (c >>> 17), 0xc2b2ae3d)
  d = Math.imul(b ^ (d >>> 19), 0x27d4eb2f)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('')
}
