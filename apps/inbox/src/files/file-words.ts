import type { Message, MessageFile } from '@baton/contracts'

/** "PDF · 1.2 MB". */
export function fileWords({ name, bytes }: Pick<MessageFile, 'name' | 'bytes'>): string {
  const kind = name.slice(name.lastIndexOf('.') + 1).toUpperCase()
  const size = bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1_000)} kB`
  return `${kind} · ${size}`
}

/** Files without words are kept under their names, which stand on them already. */
export const isOnlyFiles = ({ text, files = [] }: Pick<Message, 'text' | 'files'>): boolean =>
  files.length > 0 && text === files.map(({ name }) => name).join(', ')
