import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleWorker, startWorkerd } from '@baton/store/testing/workerd'
import { readInstallation, writeInstallation } from './installation.ts'
import { makeDemo, operatorOf } from './make-demo.ts'

const root = join(import.meta.dirname, '../..')
const { port: wantedPort, data } = parseArgs({
  options: {
    port: { type: 'string', default: '4700' },
    data: { type: 'string', default: join(root, 'data', 'workerd') },
  },
}).values
const port = Number(wantedPort) || (await freePort())
const installation = readInstallation(data)

const start = async () => {
  const { secret, operatorToken, demoSiteId } = installation
  await bundleWorker(data, {
    entry: join(root, 'apps/api/src/worker.ts'),
    objects: { SITES: 'SiteObject', DIRECTORY: 'DirectoryObject' },
    texts: {
      BATON_SECRET: secret,
      BATON_OPERATOR_TOKEN: operatorToken,
      ...(demoSiteId ? { BATON_DEMO_SITE: demoSiteId } : {}),
    },
    folders: { ASSETS: join(root, 'apps/api/dist/public') },
    services: { PARSER: join(root, 'apps/api/src/parser-worker.ts') },
    port,
  })
  return startWorkerd(data)
}

let workerd = await start()
const operate = operatorOf(workerd.origin, installation.operatorToken)
const isFirst = installation.demoSiteId === null
if (isFirst) {
  installation.demoSiteId = (await makeDemo(operate, `http://127.0.0.1:${port}`)).id
  writeInstallation(data, installation)
  // The pages of the demo name its site, which the Worker is told when it starts.
  await workerd.stop()
  workerd = await start()
}

console.log(`Baton is up in workerd. Data: ${data}`)
console.log(`  Demo shop  http://127.0.0.1:${port}/demo/`)
console.log(`  Inbox      http://localhost:${port}/inbox/`)
if (isFirst) {
  const { token } = await operate<{ token: string }>('setup', {})
  console.log(`  Set up your account (link good for one hour, once):`)
  console.log(`             http://localhost:${port}/inbox/link#token=${token}`)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => workerd.stop().then(() => process.exit(0)))

/** The demo's pages name their own port, so it must be known before anything starts. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}
