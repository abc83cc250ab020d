// `npm start`: from a fresh clone to a running demo. Flags are those of `baton serve`.
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, nodePath, root } from './setup.mjs'

ensureInstalled()
ensureBuilt()
const server = spawn(nodePath(), ['apps/api/bin/baton.mjs', 'serve', '--demo', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// A terminal sends Ctrl+C to the whole group; what reaches only us is passed on, and we wait for the server to drain.
process.on('SIGTERM', () => server.kill('SIGTERM'))
// When npm itself is told to stop, only the shell between it and us hears of it.
const parent = process.ppid
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 250).unref()
process.on('SIGINT', () => {})
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
