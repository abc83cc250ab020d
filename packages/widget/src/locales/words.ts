import type { en } from './en.ts'

/** The words of the panel in one language. `{name}`, `{n}`, `{title}` and `{date}` are filled in where they stand. */
export type Words = Record<keyof typeof en, string>

/** Puts values in the places of `{…}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
