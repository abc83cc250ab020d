import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { readSiteKey } from '@baton/accounts'
import { lockFolder } from '@baton/store/node'
import { serve as listen } from '@hono/node-server'
import { createApp } from '../app.ts'
import type { Dependencies } from '../app-context.ts'
import { startScheduler } from '../jobs/scheduler.ts'
import { fileAssets } from '../node/assets.ts'
import { clientAddressFrom, publicOriginFrom } from '../node/client-address.ts'
import { prepareDataFolder, readDemoSite } from '../node/data-folder.ts'
import { type Installation, openInstallation } from '../node/installation.ts'
import { createLog, type Log } from '../node/log.ts'
import { staffOf } from '../node/staff.ts'
import { nodeTokens } from '../node/token-maker.ts'
import { serveVerbs } from './serve-verbs.ts'
import type { ServeSettings } from './settings.ts'
import { socketPath } from './socket-path.ts'
import { OperatorError } from './verb.ts'
import { openDemo } from './verbs/demo.ts'

export interface ServeOptions extends ServeSettings {
  version: string
  /** The folder of built files. */
  publicFolder: string
  /** Where the demo's help centre lies; left out to serve no demo. */
  demoHelpCentre?: string
  say: (line: string) => void
}

const DRAIN_MS = 10_000

/** Serves until the process is told to stop, then drains: streams are ended, runs finish, databases close. */
export async function serve(options: ServeOptions): Promise<void> {
  const { host, port, say } = options
  const log = createLog()
  const folder = prepareDataFolder(options.data)
  const lock = lockFolder(folder.path)
  if (!lock)
    throw new OperatorError(
      `Another Baton server is using ${folder.path}. Stop it first, or name another folder with --data.`,
    )
  await requireFreePort(host, port)
  const onFault = (error: unknown, about: string) =>
    log('error', 'background work failed', { about, error: String(error) })
  const installation = openInstallation({ folder, paceMs: options.paceMs, onFault })
  const app = createApp(dependenciesOf(options, installation, log))
  const server = listen({
    fetch: app.fetch,
    hostname: host,
    port,
    serverOptions: { keepAliveTimeout: 65_000 },
  })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  const address = server.address()
  const openPort = typeof address === 'object' && address ? address.port : port
  installation.origin = `http://localhost:${openPort}`
  const socket = await serveVerbs(installation, socketPath(folder.path))
  const stopScheduler = startScheduler({
    directory: installation.directory,
    sites: installation.sites,
    now: Date.now,
    onFault,
  })
  const stop = async () => {
    stopScheduler()
    socket.close()
    socket.closeAllConnections()
    const closed = promisify(server.close.bind(server))()
    await installation.sites.close(DRAIN_MS)
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    // A browser that keeps its connection open must not keep the server.
    const impatience = setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      1_000,
    )
    await closed
    clearTimeout(impatience)
    await installation.close(0)
    rmSync(socketPath(folder.path), { force: true })
    lock.release()
  }

  try {
    const refreshDemo = await announce(options, installation, openPort)
    const stopping = new AbortController()
    const refreshed = refreshDemo(stopping.signal).catch((error) => {
      if (!stopping.signal.aborted) onFault(error, 'demo articles')
    })
    await untilToldToStop()
    say('Stopping: finishing what runs …')
    stopping.abort()
    await refreshed
  } finally {
    await stop()
  }
}

function dependenciesOf(options: ServeOptions, installation: Installation, log: Log): Dependencies {
  const { folder, sites, siteKey } = installation
  const compressText = promisify(brotliCompress)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  return {
    version: options.version,
    sites,
    staff: staffOf(installation),
    tokens: nodeTokens,
    readSiteKey: (key) => readSiteKey(folder.secret, key),
    makeSiteKey: siteKey,
    assets: fileAssets(options.publicFolder),
    compress: (text) => compressText(text, quality),
    demoSiteId: () => (options.demoHelpCentre ? readDemoSite(folder) : null),
    clientAddress: clientAddressFrom(options.trustProxy),
    publicOrigin: publicOriginFrom(options.trustProxy),
    now: Date.now,
    log,
  }
}

/** Says where everything is. Resolves to what brings the demo's articles up to date. */
async function announce(
  options: ServeOptions,
  installation: Installation,
  port: number,
): Promise<(signal: AbortSignal) => Promise<void>> {
  const { say, demoHelpCentre } = options
  let refreshDemo = async (_signal: AbortSignal) => {}
  const here = `http://localhost:${port}`
  if (demoHelpCentre && existsSync(demoHelpCentre)) {
    const origin = `http://127.0.0.1:${port}`
    refreshDemo = (await openDemo(installation, { helpCentre: demoHelpCentre, origin })).refresh
  }
  say(`Baton ${options.version} is up. Data: ${installation.folder.path}`)
  if (demoHelpCentre) say(`  Demo shop  http://127.0.0.1:${port}/demo/`)
  say(`  Inbox      ${here}/inbox/`)
  if (!(await installation.directory.hasStaff())) await announceSetup(installation, here, say)
  return refreshDemo
}

async function announceSetup(
  { directory }: Installation,
  here: string,
  say: (line: string) => void,
): Promise<void> {
  const [site] = await directory.listSites()
  if (!site) {
    say('  No site yet: npx baton site create "My shop" --origin https://shop.example')
    return
  }
  const { token } = await directory.createLink({ purpose: 'setup' })
  say(`  Set up your account (link good for one hour, once):\n             ${here}/inbox/link#token=${token}`)
}

/** Finds out before anything is opened, so that a taken port costs one sentence. */
function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OperatorError(portProblem(error.code, host, port))),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portProblem(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop the program that uses it, or choose another: --port ${port + 1}`
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `"${host}" is not an address of this machine. Use --host 127.0.0.1 or --host 0.0.0.0.`
  return `Port ${port} on ${host} cannot be opened (${code}). Choose another with --port.`
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
