import type { Dependencies } from '../app-context.ts'

/** One JSON line a message. Ids only: never a message's text, a token or an address. */
export const log: Dependencies['log'] = (level, message, properties) =>
  console[level](JSON.stringify({ level, message, ...properties }))

/** Work that no request waits for has failed. */
export const onFault = (error: unknown, about: string) =>
  log('error', 'background work failed', { about, error: String(error) })
