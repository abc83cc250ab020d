#!/usr/bin/env node
// The Node guard lives here because this is the file that a plain `node` starts.
if (Number(process.versions.napi) < 10) {
  console.error(
    `Baton needs Node.js 22.14 or newer; this is ${process.version}. Run it through npm (npx baton …) inside the repository, which brings its own Node, or install Node 24 from https://nodejs.org.`,
  )
  process.exit(1)
}
if (process.argv[2] === 'serve') {
  // A young generation that stays at 1 MB and does not grow to 16: an idle server is 15 MB smaller. It only helps before
  // the first large import.
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
const { main } = await import('../dist/cli.js')
await main(process.argv.slice(2))
