import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of rows {"p": text} in a folder's JSONL files, none of them blank, each cut after so many letters. */
export function readTexts(folder: string, letters: number, files = /\.jsonl$/): string[] {
  return readdirSync(folder)
    .filter((name) => files.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => {
      if (!line.trim()) return []
      const row: { p?: unknown } = JSON.parse(line)
      return typeof row.p === 'string' && row.p.trim() ? [row.p.slice(0, letters)] : []
    })
}
