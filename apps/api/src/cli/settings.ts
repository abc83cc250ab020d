import { resolve } from 'node:path'
import { LOCAL } from '@baton/accounts'
import { addressPolicy } from '@baton/outbound'
import { OperatorError } from './verb.ts'

export interface ServeSettings {
  port: number
  host: string
  data: string
  trustProxy: boolean
  /** Addresses that are not public and that sources may be read from all the same. */
  allowAddresses: string[]
  /** Pause between the words of a quoted answer, in milliseconds. */
  paceMs: number
  /** Where to listen for the other machines; null: nowhere. */
  peers: { host: string; port: number } | null
  /** Which other machine than the directory's this is, as the flags say; null: as the data folder says. */
  machine: { name: string; directory: string } | null
}

interface ServeFlags {
  port?: string
  host?: string
  data?: string
  trustProxy?: boolean
  allowAddress?: string[]
  pace?: string
  peers?: string
  machine?: string
  directory?: string
}

export type Environment = Record<string, string | undefined>

/** Where the data lies: the flag, else BATON_DATA, else ./data. */
export function dataPath(flag: string | undefined, environment: Environment): string {
  return resolve(flag ?? (environment.BATON_DATA || 'data'))
}

/** What sources may be read from besides public addresses: the flag, else BATON_ALLOW_ADDRESS, else nothing. */
export function allowedAddresses(flag: string[] | undefined, environment: Environment): string[] {
  const allowed = flag ?? environment.BATON_ALLOW_ADDRESS?.split(',').map((one) => one.trim()) ?? []
  const given = allowed.filter(Boolean)
  try {
    addressPolicy(given)
  } catch (error) {
    throw new OperatorError(`--allow-address: ${error instanceof Error ? error.message : error}`)
  }
  return given
}

/** Flags win over the environment, the environment over the defaults. */
export function serveSettings(flags: ServeFlags, environment: Environment): ServeSettings {
  return {
    port: wholeNumber(flags.port ?? environment.BATON_PORT ?? environment.PORT ?? '4600', 'port', 0, 65_535),
    host: flags.host ?? environment.BATON_HOST ?? '127.0.0.1',
    data: dataPath(flags.data, environment),
    trustProxy: flags.trustProxy ?? false,
    allowAddresses: allowedAddresses(flags.allowAddress, environment),
    paceMs: wholeNumber(flags.pace ?? '30', 'pace', 0, 10_000),
    peers: flags.peers === undefined ? null : peersOf(flags.peers),
    machine: machineOf(flags),
  }
}

function peersOf(text: string): { host: string; port: number } {
  const [, host, port] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(text) ?? []
  if (!host || !port || ['0.0.0.0', '::'].includes(host))
    throw new OperatorError(
      `--peers is "${text}"; wanted this machine's own address in your network and a port, such as 10.0.0.2:4601.`,
    )
  return { host, port: wholeNumber(port, 'peers', 0, 65_535) }
}

function machineOf({ machine, directory, peers }: ServeFlags): ServeSettings['machine'] {
  if (machine === undefined && directory === undefined) return null
  if (machine === undefined || directory === undefined || peers === undefined)
    throw new OperatorError('--machine, --directory and --peers belong together: give all three.')
  if (!/^[a-z][a-z\d-]{0,30}$/.test(machine) || machine === LOCAL)
    throw new OperatorError(
      `--machine is "${machine}"; wanted a name of small letters, digits and "-", and not "${LOCAL}", which is the directory's machine.`,
    )
  if (!/^https?:$/.test(URL.parse(directory)?.protocol ?? ''))
    throw new OperatorError(`--directory is "${directory}"; wanted an address such as http://10.0.0.1:4601.`)
  return { name: machine, directory }
}

/** Throws OperatorError for what is no whole number from `least` to `most`. */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new OperatorError(`--${name} is "${text}"; wanted a whole number from ${least} to ${most}.`)
}
