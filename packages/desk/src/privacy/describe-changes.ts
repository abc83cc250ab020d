import type { SiteSettings } from '@baton/contracts'

// Longer values are texts of the owner's; that they changed is enough.
const LONGEST = 80

/** What differs between two states of the settings, a line each: `understanding.masking.reveal: "admin" → "nobody"`. */
export function describeChanges(before: SiteSettings, after: SiteSettings): string[] {
  return differences('', before, after)
}

function differences(path: string, before: unknown, after: unknown): string[] {
  const [old, now] = [JSON.stringify(before), JSON.stringify(after)]
  if (old === now) return []
  if (isGroup(before) && isGroup(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) =>
      differences(path ? `${path}.${name}` : name, before[name], after[name]),
    )
  }
  const change = `${path}: ${old} → ${now}`
  return [change.length > LONGEST + path.length ? path : change]
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
