const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** `length` random characters of 0-9a-z, each equally likely; 5.17 bits a character. */
export function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      // 252 is the last multiple of 36 in a byte: beyond it the first letters would be likelier.
      if (byte < 252 && text.length < length) text += LETTERS[byte % 36]
    }
  }
  return text
}
