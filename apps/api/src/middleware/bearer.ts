import type { AppContext } from '../app-context.ts'

/** The bearer token of a request; tokens travel in the header only, never in an address. */
export function bearer(context: AppContext): string | null {
  const header = context.req.header('authorization')
  return header?.startsWith('Bearer ') ? header.slice(7) : null
}
