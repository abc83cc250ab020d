import type { PersonalData } from './personal/personal-data.ts'

export interface Masked {
  text: string
  /** What each placeholder stands for. It is the personal data: keep it apart from the text. */
  originals: Record<string, string>
}

/**
 * Puts a placeholder such as `[email 1]` in the place of each find; the same value gets the same one. Placeholders that
 * the text held before are not used. Pass `known` to go on numbering over the turns of a conversation.
 */
export function mask(text: string, found: PersonalData[], known: Record<string, string> = {}): Masked {
  const originals = { ...known }
  let masked = ''
  let at = 0
  for (const { kind, start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    const value = text.slice(start, end)
    const label = kind.replace('_', ' ')
    const isFree = (name: string) =>
      originals[name] === value || (!Object.hasOwn(originals, name) && !text.includes(name))
    let number = 1
    while (!isFree(`[${label} ${number}]`)) number++
    // The same value may stand under a higher number than the first free one.
    const same = Object.keys(originals).find(
      (name) => name.startsWith(`[${label} `) && originals[name] === value,
    )
    const name = same ?? `[${label} ${number}]`
    originals[name] = value
    masked += text.slice(at, start) + name
    at = end
  }
  return { text: masked + text.slice(at), originals }
}

/** Puts the originals back. A placeholder without one stays. */
export function unmask(text: string, originals: Record<string, string>): string {
  return text.replace(/\[[a-z ]+ \d+\]/g, (name) =>
    Object.hasOwn(originals, name) ? (originals[name] ?? name) : name,
  )
}
