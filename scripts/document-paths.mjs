// Every path of this repository that a document names must exist.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './setup.mjs'

const documents = spawnSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .stdout.split('\n')
  .filter(Boolean)
const missing = []
for (const document of documents.filter((path) => !path.includes('help-centre'))) {
  const text = readFileSync(join(root, document), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1])
    .filter((path) => !/^[a-z]+:/.test(path))
  const named = [...text.matchAll(/`((?:packages|apps|examples|e2e|scripts|bench)\/[\w./-]+\.\w+)`/g)].map(
    (match) => match[1],
  )
  for (const path of links)
    if (!existsSync(join(root, dirname(document), path))) missing.push(`${document}: ${path}`)
  for (const path of named) if (!existsSync(join(root, path))) missing.push(`${document}: ${path}`)
}
if (missing.length > 0) {
  console.error(`Named, but not there:\n${missing.join('\n')}`)
  process.exit(1)
}
console.log(`${documents.length} documents name only what exists.`)
