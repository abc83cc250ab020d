import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { checkSiteFile, DataFileError, lockFolder } from '@baton/store/node'
import { prepareDataFolder } from '../node/data-folder.ts'
import type { ServeSettings } from './settings.ts'

export interface DoctorOptions extends ServeSettings {
  publicFolder: string
  print: (line: string) => void
}

type Finding = { ok: true; text: string } | { ok: false; text: string; advice: string }

/** Looks at everything that can be wrong with an installation. True when nothing is. */
export async function doctor(options: DoctorOptions): Promise<boolean> {
  const findings = [node(), build(options), disk(options), ...dataFiles(options), await port(options)]
  for (const finding of findings) {
    options.print(`${finding.ok ? 'ok     ' : 'WRONG  '}${finding.text}`)
    if (!finding.ok) options.print(`       → ${finding.advice}`)
  }
  const wrong = findings.filter(({ ok }) => !ok).length
  options.print(
    wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`,
  )
  return wrong === 0
}

function node(): Finding {
  return { ok: true, text: `Node ${process.version}` }
}

function build({ publicFolder }: DoctorOptions): Finding {
  const missing = ['loader.js', 'manifest.json', 'inbox/index.html'].filter(
    (file) => !existsSync(join(publicFolder, file)),
  )
  if (missing.length === 0) return { ok: true, text: 'Widget and inbox are built' }
  return { ok: false, text: `Not built: ${missing.join(', ')}`, advice: 'Run "npm run build".' }
}

const LEAST_FREE_BYTES = 500 * 1024 * 1024

function disk({ data }: DoctorOptions): Finding {
  const { bavail, bsize } = statfsSync(existsSync(data) ? data : '.')
  const free = bavail * bsize
  const text = `${Math.round(free / 1024 ** 2).toLocaleString('en')} MB free on the disk of ${data}`
  return free > LEAST_FREE_BYTES
    ? { ok: true, text }
    : { ok: false, text, advice: 'Free some space: a full disk stops all writes.' }
}

function dataFiles({ data }: DoctorOptions): Finding[] {
  if (!existsSync(data)) return [{ ok: true, text: `${data} does not exist yet; the first start makes it` }]
  try {
    const folder = prepareDataFolder(data)
    const open = (statSync(join(folder.path, 'secret')).mode & 0o077) !== 0
    const secret: Finding = open
      ? {
          ok: false,
          text: 'The secret can be read by other users',
          advice: `Run: chmod 600 ${join(folder.path, 'secret')}`,
        }
      : { ok: true, text: 'The secret is readable by this user only' }
    return [secret, owner(folder.path), ...databases(folder.path)]
  } catch (error) {
    if (error instanceof DataFileError)
      return [{ ok: false, text: `The data folder ${data} cannot be used`, advice: error.message }]
    throw error
  }
}

function owner(path: string): Finding {
  const lock = lockFolder(path)
  lock?.release()
  return {
    ok: true,
    text: lock ? 'No server is running on this data folder' : 'A server is running on this data folder',
  }
}

function databases(path: string): Finding[] {
  const sites = readdirSync(join(path, 'sites')).filter((name) => name.endsWith('.db'))
  const files = [join(path, 'directory.db'), ...sites.map((name) => join(path, 'sites', name))].filter(
    (file) => existsSync(file),
  )
  return files.map((file) => {
    const damage = damageOf(file)
    if (damage === null) return { ok: true, text: `${file} is sound` }
    return {
      ok: false,
      text: `${file} is damaged: ${damage}`,
      advice: 'Stop the server, move the file away, and put the newest backup in its place.',
    }
  })
}

function damageOf(file: string): string | null {
  try {
    return checkSiteFile(file)[0] ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function port({ host, port: number }: DoctorOptions): Promise<Finding> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE')
        return resolve({
          ok: false,
          text: `Port ${number} on ${host} cannot be opened (${error.code})`,
          advice: 'Choose another with --port or --host.',
        })
      fetch(`http://${host}:${number}/health`)
        .then((answer) => answer.json())
        .then(() => resolve({ ok: true, text: `Baton answers on port ${number}` }))
        .catch(() =>
          resolve({
            ok: false,
            text: `Port ${number} is taken by another program`,
            advice: 'Choose another with --port.',
          }),
        )
    })
    probe.listen(number, host, () => probe.close(() => resolve({ ok: true, text: `Port ${number} is free` })))
  })
}
