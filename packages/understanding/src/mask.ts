import type { PersonalData } from './personal/personal-data.ts'

export interface Masked {
  text: string
  /** What each placeholder stands for. It is the personal data: keep it apart from the text. */
  originals: Record<string, string>
}

const PLACEHOLDER = /\[(?:email|phone|card|iban|ip|national id|address) \d+\]/g

/**
 * Puts a placeholder such as `[email 1]` in the place of each find; the same value gets the same one. Placeholders that
 * the text held before are not used. Pass `known` to go on numbering over the turns of a conversation; an empty value
 * takes its name and stands for nothing.
 */
export function mask(text: string, found: PersonalData[], known: Record<string, string> = {}): Masked {
  const originals = { ...known }
  let masked = ''
  let at = 0
  for (const { kind, start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    const value = text.slice(start, end)
    const placeholder = nameFor(value, kind.replace('_', ' '), { text, originals })
    originals[placeholder] = value
    masked += text.slice(at, start) + placeholder
    at = end
  }
  return { text: masked + text.slice(at), originals }
}

function nameFor(
  value: string,
  label: string,
  { text, originals }: { text: string; originals: Record<string, string> },
): string {
  const same = Object.keys(originals).find(
    (name) => name.startsWith(`[${label} `) && originals[name] === value,
  )
  if (same) return same
  for (let number = 1; ; number++) {
    const name = `[${label} ${number}]`
    if (!Object.hasOwn(originals, name) && !text.includes(name)) return name
  }
}

/** Puts the originals back. A placeholder without one stays. */
export function unmask(text: string, originals: Record<string, string>): string {
  return text.replace(PLACEHOLDER, (name) => originals[name] || name)
}

/** The placeholders in a text, each once, in its order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(PLACEHOLDER))]
}

/** Could `masked` have been made of `text`? Each of its placeholders may stand for anything. */
export function isMaskedForm(masked: string, text: string): boolean {
  const [first = '', ...rest] = masked.split(PLACEHOLDER)
  const last = rest.pop()
  if (last === undefined) return masked === text
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at + 1)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.endsWith(last) && text.length - last.length > at
}
