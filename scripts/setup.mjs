// Runs on any Node from 20 on, before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

/** Runs a command with its output shown; ends this process when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error) fail(`${command} could not be started: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** One sentence, and exit code 1. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Installs the dependencies when they are missing or the lockfile has changed since. */
export function ensureInstalled() {
  const stamp = at('node_modules', '.baton-lock')
  const lock = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing dependencies …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
}

/** The Node that the repository brings, or this one where it brings none for the system. */
export function nodePath() {
  const own = at('node_modules', '.bin', 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.napi) >= 10) return process.execPath
  return fail(
    `Baton needs Node.js 22.14 or newer; this is ${process.version}, and the repository brings none for ${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org.`,
  )
}

/** Runs a script with the repository's Node first on the PATH, so that every tool below it finds the same one. */
export function runNode(args, options = {}) {
  const path = `${at('node_modules', '.bin')}:${process.env.PATH}`
  run(nodePath(), args, { env: { ...process.env, PATH: path }, ...options })
}

const sources = ['packages', 'apps', 'examples', 'scripts', 'vite.config.ts', 'package-lock.json']
const skipped = new Set(['node_modules', 'dist', 'data', 'coverage'])

/** Builds when a source is newer than the last build. */
export function ensureBuilt() {
  const stamp = at('apps', 'api', 'dist', '.built')
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (builtAt > Math.max(...sources.map((path) => newest(at(path))))) return
  console.log('Building …')
  runNode(['scripts/build.mjs'])
}

function newest(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).filter((name) => !skipped.has(name) && !name.endsWith('.test.ts'))
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}
