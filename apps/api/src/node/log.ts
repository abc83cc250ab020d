/** One JSON line on standard error. Ids only: never a message's text, a token or an address. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  properties?: Record<string, unknown>,
) => void

export function createLog(): Log {
  return (level, message, properties) => {
    process.stderr.write(
      `${JSON.stringify({ at: new Date().toISOString(), level, message, ...properties })}\n`,
    )
  }
}
