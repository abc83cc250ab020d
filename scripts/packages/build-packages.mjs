// The packages for npm, each in its own `dist/npm`: bundled, with plain types and a package.json of its own.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../setup.mjs'
import { writeTypes } from './write-types.mjs'

const target = ['chrome123', 'safari17.5', 'firefox128']
const packages = {
  client: { inside: ['client'], entry: { index: 'src/index.ts' } },
  widget: {
    inside: ['client', 'widget'],
    entry: { index: 'src/index.ts', element: 'src/package/element.ts' },
  },
}

for (const [room, { inside, entry }] of Object.entries(packages)) {
  const folder = join(root, 'packages', room)
  const output = join(folder, 'dist/npm')
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      outDir: output,
      emptyOutDir: true,
      target,
      cssTarget: target,
      cssMinify: 'lightningcss',
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
  const entries = Object.values(entry).map((file) => `${room}/${file.replace(/\.ts$/, '.d.ts')}`)
  writeTypes(inside, entries, join(output, 'types'))
  const { publishConfig, name, version, description, license, type } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const manifest = { name, version, description, license, type, ...publishConfig }
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  cpSync(join(root, 'LICENSE'), join(output, 'LICENSE'))
  for (const text of ['README.md', 'LIFECYCLE.md', 'SPEC.md', 'docs'].filter((one) =>
    existsSync(join(folder, one)),
  ))
    cpSync(join(folder, text), join(output, text), { recursive: true })
}
