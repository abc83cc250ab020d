export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'base64url'))
