import type { ExportedValue } from '@baton/contracts'

/** A value of a row as JSON can say it. Node reads bytes as a view, a Durable Object as a buffer. */
export function toExported(value: unknown): ExportedValue {
  if (value instanceof ArrayBuffer) return { base64: Buffer.from(value).toString('base64') }
  if (ArrayBuffer.isView(value))
    return { base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  if (value === null || typeof value === 'number' || typeof value === 'string') return value
  throw new Error(`A row holds a ${typeof value}, which SQLite does not know.`)
}

export function fromExported(value: ExportedValue): null | number | string | Uint8Array {
  return typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value
}
