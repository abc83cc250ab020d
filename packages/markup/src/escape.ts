/**
 * Text such that `parse` draws exactly its characters, for quoting a source inside an answer. Line breaks stay
 * breaks, and a plain URL stays one, so that it is a link where the rules allow it.
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/https?:\/\/[^\s<>"]+|[\\`*_[\]]/g, (found) =>
      found.length > 1 && !/[\\`*[\]{|}^]/.test(found) ? found : found.replace(/[:\\`*_[\]]/g, '\\$&'),
    )
    .replace(/^([^\S\n]*)(?:([-+#>|~])|(\d{1,9})(?=[.)]))/gm, (_, indent, mark, digits) =>
      mark ? `${indent}\\${mark}` : `${indent}${digits}\\`,
    )
}
