/** Makes words unreadable to whoever has the database alone. One a site; the key is the installation's. */
export interface Seal {
  close(words: string): string
  /** Null for what another key has closed, or what was changed since. */
  open(sealed: string): string | null
}
