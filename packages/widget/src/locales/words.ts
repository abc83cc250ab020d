import type { en } from './en.ts'
import type { enThread } from './en-thread.ts'

/** The words outside of a thread. `{name}`, `{n}`, `{title}` and `{date}` are filled in where they stand. */
export type ShellWords = Record<keyof typeof en, string>

/** All the words of the panel in one language. */
export type Words = ShellWords & Record<keyof typeof enThread, string>

/** Puts values in the places of `{…}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
