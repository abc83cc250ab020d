import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { program } from './main.ts'

const root = join(import.meta.dirname, '../../../..')
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && !path.includes('help-centre') && existsSync(join(root, path)))

/** What each document says to type after these words: lines of its shell blocks, and code between backticks. */
function typed(words: string): string[] {
  const pattern = new RegExp(`${words} ([^\\n]*)`, 'g')
  return documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\\\n', '')
    const blocks = [...text.matchAll(/^ *```sh\n(.*?)^ *```/gms)].map(([, block = '']) => block)
    const spans = [...text.replace(/^ *```.*?^ *```/gms, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, span = '']) => span,
    )
    return [...blocks, ...spans].flatMap((code) =>
      [...code.matchAll(pattern)].map(([, rest = '']) => `${path}: ${rest.split(/ +[#|>]/)[0]?.trim()}`),
    )
  })
}

/** What is wrong with arguments as a terminal would pass them; null where nothing is. */
function fault(line: string): string | null {
  const words = (line.match(/"[^"]*"|\S+/g) ?? [])
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '--help' && word !== '…')
  let command: Command = program()
  while (command.commands.length > 0) {
    const name = words.shift() ?? ''
    const next = command.commands.find((one) => one.name() === name)
    // A group may be named as a whole, `baton sources`, where no one command of it is meant.
    if (!next) return name === '' ? null : `no command ${name}`
    command = next
  }
  command.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    const { unknown } = command.parseOptions(words)
    return unknown.length > 0 ? `no flag ${unknown[0]}` : null
  } catch (error) {
    return String(error)
  }
}

test('each command that a document names is one that the command line has, with these flags', () => {
  const lines = typed('(?:npx )?baton')
  expect(lines.length).toBeGreaterThan(60)
  const faults = lines.map((line) => [line, fault(line.slice(line.indexOf(': ') + 2))])
  expect(faults.filter(([, problem]) => problem !== null)).toEqual([])
})

test('each npm script and each bench that a document names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lines = typed('npm run')
  expect(lines.length).toBeGreaterThan(40)
  const missing = lines.filter((line) => {
    const [script = '', , bench = ''] = line.slice(line.indexOf(': ') + 2).split(' ')
    if (!Object.hasOwn(scripts, script)) return true
    return script === 'bench' && bench !== '' && !existsSync(join(root, 'bench', `${bench}.ts`))
  })
  expect(missing).toEqual([])
})
