import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { LOCAL, readSiteKey } from '@baton/accounts'
import type { ClaudeEngineOptions } from '@baton/assistant'
import { warmUpScorers } from '@baton/desk'
import { type HttpEmbedderOptions, httpEmbedder, Vectors } from '@baton/knowledge'
import { lockFolder } from '@baton/store/node'
import { serve as listen } from '@hono/node-server'
import { addressKey } from '../address-key.ts'
import { createApp } from '../app.ts'
import type { Dependencies, Staff } from '../app-context.ts'
import { startScheduler } from '../jobs/scheduler.ts'
import type { MailSettings } from '../mail/mail-settings.ts'
import { fileAssets } from '../node/assets.ts'
import { clientAddressFrom, publicOriginFrom } from '../node/client-address.ts'
import { prepareDataFolder, readDemoSite } from '../node/data-folder.ts'
import { type Installation, openInstallation } from '../node/installation.ts'
import { createLog, type Log } from '../node/log.ts'
import { claimFolder } from '../node/machine-file.ts'
import { mailingOf } from '../node/mailing.ts'
import { staffFor } from '../node/staff.ts'
import { joinMachines } from '../placement/join.ts'
import { randomTokens } from '../random-tokens.ts'
import { sealOriginals } from '../seal-originals.ts'
import { serveVerbs } from './serve-verbs.ts'
import type { ServeSettings } from './settings.ts'
import { socketPath } from './socket-path.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import { OperatorError } from './verb.ts'
import { openDemo } from './verbs/demo.ts'

export interface ServeOptions extends ServeSettings {
  version: string
  /** Null for none: searches go by words alone. */
  embedder: HttpEmbedderOptions | null
  /** Null for none: quotes answer. */
  model: ClaudeEngineOptions | null
  /** Null for none: people are reached while they look. */
  mail: MailSettings | null
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
  if (options.machine) requireSecret(options.data)
  const folder = prepareDataFolder(options.data)
  const lock = lockFolder(folder.path)
  if (!lock)
    throw new OperatorError(
      `Another Baton server is using ${folder.path}. Stop it first, or name another folder with --data.`,
    )
  await requireFreePort(host, port, '--port')
  if (options.peers) await requireFreePort(options.peers.host, options.peers.port, '--peers')
  const onFault = (error: unknown, about: string) =>
    log('error', 'background work failed', { about, error: String(error) })
  if (options.machine) claimFolder(folder, options.machine)
  const installation = openInstallation({
    ...{ folder, paceMs: options.paceMs, allowAddresses: options.allowAddresses, onFault },
    vectors: options.embedder ? vectorsFor(options.embedder, log) : undefined,
    model: options.model,
    mailing: mailingOf(options.mail),
  })
  requireRole(options, installation)
  await Promise.all([installation.engines.load(), warmUpScorers()])
  const staff = staffFor(installation, onFault)
  const app = createApp(dependenciesOf(options, { ...installation, staff }, log))
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
  const peers = options.peers && (await joinMachines({ ...options.peers, installation, staff, log }))
  const stop = async () => {
    stopScheduler()
    await peers?.leave()
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
    const refreshDemo = await announce(options, installation, openPort, peers?.address)
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

function vectorsFor(embedder: HttpEmbedderOptions, log: Log): Vectors {
  const onFault = (reason: string) => log('warn', 'searching by words alone', { reason })
  return new Vectors({ embedder: httpEmbedder(embedder), onFault })
}

function dependenciesOf(
  options: ServeOptions,
  { folder, sites, siteKey, staff, parser, reader, engines }: Installation & { staff: Staff },
  log: Log,
): Dependencies {
  const compressText = promisify(brotliCompress)
  const clientAddress = clientAddressFrom(options.trustProxy)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  return {
    version: options.version,
    sites,
    hasModelKey: engines.hasModel,
    engines: async () => engines,
    staff,
    tokens: randomTokens,
    cannot: {},
    parser,
    readPage: (url) => reader.readHtml(url),
    readSiteKey: (key) => readSiteKey(folder.secret, key),
    makeSiteKey: siteKey,
    sealOf: (id) => sealOriginals(folder.secret, id),
    assets: fileAssets(options.publicFolder),
    compress: (text) => compressText(text, quality),
    demoSiteId: () => (options.demoHelpCentre ? readDemoSite(folder) : null),
    clientAddress,
    addressKey: (context) => addressKey(folder.secret, clientAddress(context), Date.now()),
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
  peers: string | undefined,
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
  if (peers) say(`  Machines   ${peers}`)
  say(`  Inbox      ${here}/inbox/`)
  if (installation.machine !== LOCAL) return refreshDemo
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

/** A secret of its own would make other keys: all machines of an installation share one. */
function requireSecret(data: string): void {
  if (existsSync(join(data, 'secret'))) return
  throw new OperatorError(
    `${join(data, 'secret')} is missing. Copy the file "secret" there from the data folder of the directory's machine.`,
  )
}

/** The folder says which machine this is, also when the flags say nothing. */
function requireRole({ peers, demoHelpCentre }: ServeOptions, { machine, folder }: Installation): void {
  if (machine === LOCAL) return
  if (!peers)
    throw new OperatorError(
      `${folder.path} belongs to machine "${machine}". Say where it listens for the others: --peers 10.0.0.2:4601`,
    )
  if (demoHelpCentre)
    throw new OperatorError("The demo is on the directory's machine only: leave out --demo.")
}

/** Finds out before anything is opened, so that a taken port costs one sentence. */
function requireFreePort(host: string, port: number, flag: '--port' | '--peers'): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OperatorError(portProblem(error.code, host, port, flag))),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portProblem(code: string | undefined, host: string, port: number, flag: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop the program that uses it, or choose another: ${flag} ${flag === '--port' ? '' : `${host}:`}${port + 1}`
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023 with ${flag}.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `"${host}" is not an address of this machine. Use --host 127.0.0.1 or --host 0.0.0.0.`
  return `Port ${port} on ${host} cannot be opened (${code}). Choose another with ${flag}.`
}
