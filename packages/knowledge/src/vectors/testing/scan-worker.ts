/// <reference path="./scan-module.d.ts" />

import { HeldVectors } from '../held-vectors.ts'
import { quantise } from '../quantise.ts'
import module from '../scan.wasm'
import { type ScanModule, scanModule } from '../scan-memory.ts'

function nearest(scan: ScanModule | null) {
  const held = new HeldVectors(20, scan, 2 ** 20)
  for (let key = 0; key < 50; key += 1) {
    const vector = Float32Array.from({ length: 20 }, (_, n) => Math.sin(key * n + 1))
    held.put({ key, audience: 'public', language: 'en', tags: [], ...quantise(vector) })
  }
  const question = Float32Array.from({ length: 20 }, (_, n) => Math.sin(7 * n + 1))
  const scope = { audience: 'public', languages: ['en'] } as const
  return held.nearest(question, scope, 5).map(({ key }) => key)
}

// biome-ignore lint/style/noDefaultExport: the platform looks for the Worker here
export default {
  /** Whether anything can be compiled here, and the nearest by the module that was deployed and by plain JavaScript. */
  fetch: () =>
    Response.json({ compiles: scanModule() !== null, byModule: nearest(module), byScript: nearest(null) }),
}
