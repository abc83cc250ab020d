import { User } from 'lucide-preact'
import { initials } from '../state/names.ts'
import { Icon } from './icon.tsx'

/** People are round and carry initials; without a name, a silhouette. */
export function Avatar({
  name,
  tone = 'visitor',
  small = false,
}: {
  name: string | null
  tone?: 'visitor' | 'agent' | 'me'
  small?: boolean
}) {
  return (
    <span class={`avatar avatar-${tone}${small ? ' avatar-small' : ''}`} aria-hidden="true">
      {name === null ? <Icon of={User} size={14} /> : initials(name)}
    </span>
  )
}

/** The assistant is square and says what it is. */
export function AssistantMark() {
  return (
    <span class="avatar avatar-assistant" aria-hidden="true">
      AI
    </span>
  )
}
