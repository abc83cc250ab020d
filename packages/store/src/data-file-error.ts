/** A file of the data folder cannot be used. `message` is one sentence for the operator. */
export class DataFileError extends Error {
  override name = 'DataFileError'
  readonly path: string
  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.path = path
  }

  /** Words for SQLite's codes; null for an error that is not about the file. */
  static from(path: string, error: unknown): DataFileError | null {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = sentenceFor(isMissingFolder(error) ? 'SQLITE_CANTOPEN' : code, path)
    if (sentence) return new DataFileError(path, sentence, { cause: error })
    // A query's own error tells the statement, and has SQLite's inside.
    return error instanceof Error && error.cause ? DataFileError.from(path, error.cause) : null
  }
}

/** better-sqlite3 looks for the folder itself and throws a plain TypeError without a code. */
function isMissingFolder(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('directory does not exist')
}

function sentenceFor(code: string, path: string): string | null {
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return `${path} is damaged and cannot be read as a database. Move it away and put a backup in its place (see "baton backup").`
  if (code.startsWith('SQLITE_CANTOPEN'))
    return `${path} cannot be opened. Check that its folder exists and that this user may write there.`
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM')
    return `${path} cannot be written. Give this user write access to it, or name another folder with --data.`
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return `The disk of ${path} is full. Free some space and start again.`
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return `${path} is held by another program. Stop that program and start again.`
  return null
}
