import { parseHTML } from 'linkedom'

const known = new Map<string, string>()
const MAX_KNOWN = 500

/** `&amp;` to `&`; names that HTML doesn't know stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (entity) => {
    const decoded = known.get(entity) ?? decode(entity)
    if (known.size < MAX_KNOWN) known.set(entity, decoded)
    return decoded
  })
}

function decode(entity: string): string {
  return parseHTML(`<!doctype html><body><p>${entity}</p>`).document.querySelector('p')?.textContent ?? entity
}
