// A page for each call of `Baton`, made of the comments beside them: `node scripts/packages/make-docs.mjs`. With
// `--check`, as `npm run check` has it, it writes nothing and fails where a page is not what the comments say.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from '../setup.mjs'

const widget = join(root, 'packages/widget')
const source = ['package/baton', 'panel-handle', 'settings']
  .map((name) => readFileSync(join(widget, 'src', `${name}.ts`), 'utf8'))
  .join('\n')

/** The text between the braces of an interface. */
function bodyOf(name) {
  const found = new RegExp(`export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source)
  return found?.[1] ?? fail(`The widget's sources have no interface ${name}, which the pages are made of.`)
}

const prose = (comment) =>
  comment
    .replace(/^\s*\/\*\*\s?|\s*\*\/\s*$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .trim()

/** What stands above an interface. */
function aboutOf(name) {
  return prose(
    new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport interface ${name}\\b`).exec(source)?.[1] ?? '',
  )
}

/** Comment and declaration of each member. */
function membersOf(name) {
  const members = [
    ...bodyOf(name).matchAll(/( {2}\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)? {2}(['\w-]+)([^\n]*(?:\n {4}[^\n]*)*)/g),
  ]
  return members.map(([, comment = '', label, rest]) => ({
    name: label.replaceAll("'", ''),
    words: prose(comment),
    declaration: `${label}${rest}`.replace(/\n {2}/g, '\n'),
  }))
}

function eventsTable() {
  const rows = ['PanelEvents', 'BatonEvents'].flatMap(membersOf).map(({ name, words, declaration }) => {
    const detail = declaration
      .slice(declaration.indexOf(':') + 1)
      .replace(/\s+/g, ' ')
      .trim()
    const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
    return `| \`${name}\` | ${detail === 'undefined' ? '' : `\`${cell(detail)}\``} | ${cell(words)} |`
  })
  return ['## Events', '', '| event | detail | when |', '|---|---|---|', ...rows].join('\n')
}

const block = (code) => ['```ts', code, '```'].join('\n')

/** What a declaration names that its reader does not know. */
function namedTypes(declaration) {
  const named = ['PageSettings', 'PageAnswer'].filter((name) => declaration.includes(name))
  const shown = named.map(
    (name) => `## ${name}\n\n${aboutOf(name)}\n\n${block(`interface ${name} {\n${bodyOf(name)}\n}`)}`,
  )
  return declaration.includes('BatonEvents') ? [...shown, eventsTable()] : shown
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function pageOf({ name, words, declaration }) {
  const values = /^[^(]*\(([^)]*)/.exec(declaration)?.[1] ?? ''
  const given = values
    .split(',')
    .map((value) => value.split(':')[0].trim())
    .filter(Boolean)
  const call = `Baton.${name}(${given.join(', ')})`
  const queued = `Baton(${[`'${name}'`, ...given].join(', ')})`
  const both = `${queued}  // the same`
  return [`# ${call}`, words, block(`${declaration}\n\n${call}\n${both}`), ...namedTypes(declaration), back]
    .join('\n\n')
    .concat('\n')
}
const back = '[All calls](README.md) · [the order of everything](../LIFECYCLE.md)'

const isBare = ({ words }) => words === ''
const bare = ['Baton', 'PanelHandle', 'BatonEvents', 'PanelEvents'].flatMap(membersOf).filter(isBare)
if (bare.length > 0) fail(`No comment says what these do: ${bare.map(({ name }) => name).join(', ')}.`)
const own = membersOf('Baton')
const inherited = membersOf('PanelHandle').filter(({ name }) => !own.some((one) => one.name === name))
const calls = [...own, ...inherited].sort((one, other) => one.name.localeCompare(other.name))
const pages = new Map(calls.map((call) => [`${kebab(call.name)}.md`, pageOf(call)]))
const lines = calls.map(({ name, words }) => {
  const [first] = words.replace(/\s+/g, ' ').split(/(?<=\.) /)
  return `- [${name}](${kebab(name)}.md): ${first}`
})
pages.set('README.md', `# The calls of a page\n\n${lines.join('\n')}\n`)

const docs = join(widget, 'docs')
if (process.argv.includes('--check')) {
  const old = [...pages].filter(([name, text]) => {
    const path = join(docs, name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  const names = [...old.map(([name]) => name), ...readdirSync(docs).filter((name) => !pages.has(name))]
  if (names.length > 0)
    fail(`Not as the comments say: ${names.join(', ')}. Run "node scripts/packages/make-docs.mjs".`)
  console.log(`${pages.size} pages are as the comments say.`)
} else {
  rmSync(docs, { recursive: true, force: true })
  mkdirSync(docs, { recursive: true })
  for (const [name, text] of pages) writeFileSync(join(docs, name), text)
  console.log(`${pages.size} pages written to packages/widget/docs.`)
}
