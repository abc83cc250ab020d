// The TypeScript that documents show must fit the packages it imports: names, arguments, results. What a snippet takes
// for granted (a request, an id) may be unknown; `npm run check` has it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, nodePath, root } from './setup.mjs'

/** A name that is not there, and a value whose type nobody knows for that. */
const TAKEN_FOR_GRANTED = ['TS2304', 'TS2552', 'TS18004', 'TS7006', 'TS7031']

const documents = spawnSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .stdout.split('\n')
  .filter((path) => path && !path.includes('help-centre'))
const folder = mkdtempSync(join(root, '.snippets-'))
const places = new Map()
let told = ''
try {
  for (const path of documents) {
    const text = readFileSync(join(root, path), 'utf8')
    for (const match of text.matchAll(/^```(tsx?)\n((?:(?!^```)[\s\S])*?^import [\s\S]*?)^```/gm)) {
      const name = `${places.size}.${match[1]}`
      places.set(name, { path, line: text.slice(0, match.index).split('\n').length })
      writeFileSync(join(folder, name), `${match[2]}\nexport {}\n`)
    }
  }
  const lib = ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable']
  const jsx = { jsx: 'react-jsx', jsxImportSource: 'preact' }
  const unused = { noUnusedLocals: false, noUnusedParameters: false }
  const compilerOptions = { ...jsx, ...unused, lib, types: ['node'], noEmit: true }
  const project = { extends: '../tsconfig.base.json', compilerOptions, files: [...places.keys()] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  const check = ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false']
  told = spawnSync(nodePath(), check, { cwd: root, encoding: 'utf8' }).stdout
} finally {
  rmSync(folder, { recursive: true })
}
const faults = told.split('\n').flatMap((line) => {
  const [, name, at, code, message] = /(\d+\.tsx?)\((\d+),\d+\): error (TS\d+): (.*)/.exec(line) ?? []
  const place = places.get(name)
  if (!place || TAKEN_FOR_GRANTED.includes(code)) return []
  return [`${place.path}:${place.line + Number(at)}: ${message}`]
})
if (faults.length > 0) fail(`Snippets that do not fit:\n${faults.join('\n')}`)
console.log(`${places.size} snippets of documents fit the packages they import.`)
