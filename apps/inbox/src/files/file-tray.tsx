import { X } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'
import type { Attached } from '../state/attachments.ts'

/** The files that will go with the message. */
export function FileTray({ list }: { list: Attached[] }) {
  if (list.length === 0) return null
  return (
    <ul class="file-tray" aria-label="Attached files">
      {list.map(({ key, name, share, file, problem, cancel, retry }) => (
        <li key={key}>
          <span class="file-name" dir="auto">
            {name}
          </span>
          {problem && (
            <span class="file-problem" role="alert">
              {problem}
            </span>
          )}
          {!problem && !file && <progress value={share} aria-label={`Sending ${name}`} />}
          {retry && (
            <button type="button" class="file-retry" onClick={retry}>
              Try again
            </button>
          )}
          <button type="button" class="file-remove" aria-label={`Remove ${name}`} onClick={cancel}>
            <Icon of={X} size={14} />
          </button>
        </li>
      ))}
    </ul>
  )
}
