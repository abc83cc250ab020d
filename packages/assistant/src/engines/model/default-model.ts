/** Where a site sets none. */
export const DEFAULT_MODEL = 'claude-haiku-5-5'
