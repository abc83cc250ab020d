// Declarations for people outside of the workspace: tsc's own, as far as they are reached from a package's public face,
// with the contracts as plain types. No zod, no path into the workspace.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as contracts from '../../packages/contracts/src/index.ts'
import { root, runNode } from '../setup.mjs'
import { typeText } from './json-type.mjs'

const rooms = { '@baton/client': 'client/src/index.d.ts', '@baton/contracts': 'contracts.d.ts' }

const schemas = new Map(Object.entries(contracts))

/**
 * Writes what is reached from `entries` (files below `packages`) into `output`. `inside` are the rooms that the package
 * holds.
 */
export function writeTypes(inside, entries, output) {
  const made = join(output, 'made')
  for (const room of inside) {
    const flags = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false']
    const folders = ['--rootDir', join(root, 'packages'), '--outDir', made]
    runNode(['node_modules/typescript/bin/tsc', '-p', `packages/${room}`, ...flags, ...folders])
  }
  const wanted = new Set()
  const written = new Set()
  const place = (file) => file.replace('/src/', '/')
  const write = (file) => {
    if (written.has(file) || file === rooms['@baton/contracts']) return
    written.add(file)
    const text = readFileSync(join(made, file), 'utf8')
    for (const [, names] of text.matchAll(/import type \{([^}]*)\} from ['"]@baton\/contracts['"]/g))
      for (const name of names.split(',')) if (name.trim()) wanted.add(name.trim().split(' ')[0])
    const target = (specifier) =>
      rooms[specifier] ?? join(dirname(file), specifier.replace(/\.tsx?$/, '.d.ts'))
    const rewritten = text.replace(/(from |import\()(['"])([.@][^'"]*)\2/g, (_, before, quote, specifier) => {
      const to = target(specifier)
      write(to)
      const path = relative(dirname(place(file)), place(to)).replace(/\.d\.ts$/, '.js')
      return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`
    })
    put(join(output, place(file)), rewritten)
  }
  for (const entry of entries) write(entry)
  put(join(output, rooms['@baton/contracts']), [...wanted].sort().map(contractType).join('\n'))
  rmSync(made, { recursive: true, force: true })
}

function contractType(name) {
  if (name === 'ErrorCode')
    return `export type ErrorCode = ${Object.keys(contracts.errors)
      .map((code) => `'${code}'`)
      .join(' | ')}`
  const schema = schemas.get(name)
  if (!schema) throw new Error(`@baton/contracts has no schema ${name}, which a public declaration names.`)
  return `export type ${name} = ${typeText(schema.toJSONSchema({ unrepresentable: 'any' }))}`
}

function put(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${text.trimEnd()}\n`)
}
