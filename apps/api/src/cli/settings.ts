import { resolve } from 'node:path'
import { OperatorError } from './verb.ts'

export interface ServeSettings {
  port: number
  host: string
  data: string
  trustProxy: boolean
  /** Pause between the words of a quoted answer, in milliseconds. */
  paceMs: number
}

type Environment = Record<string, string | undefined>

/** Where the data lies: the flag, else BATON_DATA, else ./data. */
export function dataPath(flag: string | undefined, environment: Environment): string {
  return resolve(flag ?? (environment.BATON_DATA || 'data'))
}

/** Flags win over the environment, the environment over the defaults. */
export function serveSettings(
  flags: { port?: string; host?: string; data?: string; trustProxy?: boolean; pace?: string },
  environment: Environment,
): ServeSettings {
  return {
    port: wholeNumber(flags.port ?? environment.BATON_PORT ?? environment.PORT ?? '4600', 'port', 0, 65_535),
    host: flags.host ?? environment.BATON_HOST ?? '127.0.0.1',
    data: dataPath(flags.data, environment),
    trustProxy: flags.trustProxy ?? false,
    paceMs: wholeNumber(flags.pace ?? '30', 'pace', 0, 10_000),
  }
}

function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new OperatorError(`--${name} is "${text}"; wanted a whole number from ${least} to ${most}.`)
}
