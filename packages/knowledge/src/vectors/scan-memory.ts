import { scanBytes } from './scan-bytes.ts'

/** Memory with a scan over it: see scan.wat for what `scan` does. Addresses are in bytes. */
export interface ScanMemory {
  /** All of it; another array after `grow`. */
  bytes: Int8Array<ArrayBuffer>
  /** Makes room for at least so many bytes and keeps what is there. */
  grow(bytes: number): void
  scan(question: number, rows: number, count: number, width: number, scores: number): void
}

/** A compiled scan.wat. */
export type ScanModule = object

const PAGE_BYTES = 65_536

interface ScanExports {
  memory: { buffer: ArrayBuffer; grow(pages: number): void }
  scan: ScanMemory['scan']
}

// Both hosts have it, and no library of types that is loaded here tells of it. The exports are scan.wat's.
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => ScanModule
    Instance: new (module: ScanModule) => { exports: ScanExports }
  }
}

let compiled: ScanModule | null | undefined

/** Compiled when first asked for; null where a host compiles nothing, as Workers do. */
export function scanModule(): ScanModule | null {
  if (compiled !== undefined) return compiled
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(scanBytes), (char) => char.charCodeAt(0)))
  } catch {
    compiled = null
  }
  return compiled
}

/** Memory that is scanned by the module. */
export function moduleMemory(module: ScanModule): ScanMemory {
  const { memory, scan } = new WebAssembly.Instance(module).exports
  return {
    bytes: new Int8Array(memory.buffer),
    grow(bytes) {
      const pages = Math.ceil((bytes - this.bytes.length) / PAGE_BYTES)
      if (pages <= 0) return
      memory.grow(pages)
      this.bytes = new Int8Array(memory.buffer)
    },
    scan,
  }
}

/** The same without a module. */
export function plainMemory(): ScanMemory {
  return {
    bytes: new Int8Array(PAGE_BYTES),
    grow(bytes) {
      if (bytes <= this.bytes.length) return
      const larger = new Int8Array(bytes)
      larger.set(this.bytes)
      this.bytes = larger
    },
    scan(question, rows, count, width, scores) {
      const { bytes } = this
      const products = new Int32Array(bytes.buffer, scores, count)
      const asked = bytes.subarray(question, question + width)
      for (let row = 0, at = rows; row < count; row += 1) {
        let sum = 0
        for (let n = 0; n < width; n += 1, at += 1) sum += (asked[n] ?? 0) * (bytes[at] ?? 0)
        products[row] = sum
      }
    },
  }
}
