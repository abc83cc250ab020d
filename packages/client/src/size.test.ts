import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('createClient is as small as the README says, and holds nothing but its own code', async () => {
  const result = await build({
    stdin: { contents: "export { createClient } from './index.ts'", resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'unwritten',
    write: false,
    metafile: true,
  })
  const kilobytes = (wanted: (path: string) => boolean) =>
    result.outputFiles
      .filter(({ path }) => wanted(path))
      .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length / 1_000, 0)
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, first, stream] = /`createClient` is ([\d.]+) kB and ([\d.]+) kB/.exec(readme) ?? []
  const isStream = (path: string) => !path.endsWith('stdin.js')
  expect(kilobytes((path) => !isStream(path))).toBeLessThanOrEqual(Number(first))
  expect(kilobytes(isStream)).toBeLessThanOrEqual(Number(stream))
  expect(Object.keys(result.metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([])
})
