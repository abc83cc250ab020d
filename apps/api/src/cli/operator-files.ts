import { readFile, writeFile } from 'node:fs/promises'
import { OperatorError } from './verb.ts'

/** A text that the operator named. Rejects with an OperatorError that says which kind of file was wanted. */
export async function readText(path: string, wanted: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, wanted))
}

/** The same for a file that says itself how its text is written. */
export async function readBytes(path: string, wanted: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new OperatorError(`${path} could not be read (${codeOf(error)}). Wanted: ${wanted}.`)
  }
}

/** Writes a report where the operator wants it. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new OperatorError(
      `${path} could not be written (${codeOf(error)}). Name a file in a folder that exists.`,
    )
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
