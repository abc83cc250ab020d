import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker, startWorkerd } from '@baton/store/testing/workerd'
import { expect, it } from 'vitest'

it('a Worker, which may compile nothing, scans with the module that was deployed with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-scan-'))
  await bundleWorker(folder, {
    entry: fileURLToPath(new URL('testing/scan-worker.ts', import.meta.url)),
    objects: {},
  })
  const workerd = await startWorkerd(folder)
  try {
    const nearest = [7, 12, 37, 6, 32]
    expect(await (await fetch(workerd.origin)).json()).toEqual({
      ...{ compiles: false, byModule: nearest, byScript: nearest },
    })
  } finally {
    await workerd.stop()
    rmSync(folder, { recursive: true })
  }
})
