import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('createClient is as small as the README says, and holds nothing but its own code', async () => {
  const result = await build({
    stdin: { contents: "export { createClient } from './index.ts'", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const kilobytes = brotliCompressSync(result.outputFiles[0]?.contents ?? '').length / 1_000
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(kilobytes).toBeLessThanOrEqual(Number(/`createClient` is ([\d.]+) kB/.exec(readme)?.[1]))
  expect(Object.keys(result.metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([])
})
