import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker, startWorkerd } from '@baton/store/testing/workerd'
import { type Outcome, runBaton } from '../chaos/run-baton.ts'
import { root, startBaton } from '../support/baton-server.ts'

/** A house that a site may move into: empty, up, and with the secret of the one that the site comes from. */
export interface House {
  origin: string
  port: number
  /** Runs `baton import` of a file into it, as an operator types it. */
  import(file: string): Promise<Outcome>
  /** Runs `baton export --move` of its only site into a file. */
  export(file: string): Promise<Outcome>
  stop(): Promise<void>
}

export type Host = 'node' | 'workerd'

export function startHouse(host: Host, secretOf: string): Promise<House> {
  return host === 'node' ? startNodeHouse(secretOf) : startWorkerHouse(secretOf)
}

async function startNodeHouse(secretOf: string): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'baton-house-'))
  copyFileSync(join(secretOf, 'secret'), join(data, 'secret'))
  const server = await startBaton({ data, demo: false, flags: ['--trust-proxy', '--pace', '20'] })
  return {
    ...{ origin: server.origin, port: server.port },
    import: (file) => runBaton(['import', file, '--data', data]),
    export: (file) => runBaton(['export', '--move', '--out', file, '--data', data]),
    async stop() {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const TOKEN = 'operator-token-of-a-test-000000000'

async function startWorkerHouse(secretOf: string): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-house-'))
  mkdirSync(folder, { recursive: true })
  await bundleWorker(folder, {
    entry: join(root, 'apps/api/src/worker.ts'),
    objects: { SITES: 'SiteObject', DIRECTORY: 'DirectoryObject' },
    texts: {
      BATON_SECRET: readFileSync(join(secretOf, 'secret'), 'utf8').trim(),
      BATON_OPERATOR_TOKEN: TOKEN,
    },
    folders: { ASSETS: join(root, 'apps/api/dist/public') },
    services: { PARSER: join(root, 'apps/api/src/parser-worker.ts') },
  })
  const { origin, stop } = await startWorkerd(folder)
  const remotely = (...args: string[]) =>
    runBaton([...args, '--server', origin], { environment: { BATON_OPERATOR_TOKEN: TOKEN } })
  return {
    ...{ origin, port: Number(new URL(origin).port) },
    import: (file) => remotely('import', file),
    export: (file) => remotely('export', '--move', '--out', file),
    async stop() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
