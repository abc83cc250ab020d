// `npm run start:workerd`: the demo in Cloudflare's runtime on this machine. Flags: --port, --data.
import { ensureBuilt, ensureInstalled, runNode } from './setup.mjs'

ensureInstalled()
ensureBuilt()
runNode(['examples/cloudflare/start.ts', ...process.argv.slice(2)])
