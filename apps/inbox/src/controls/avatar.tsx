import { initials } from '../state/names.ts'

/** People are round and carry initials. */
export function Avatar({
  name,
  tone = 'visitor',
  small = false,
}: {
  name: string
  tone?: 'visitor' | 'agent' | 'me'
  small?: boolean
}) {
  return (
    <span class={`avatar avatar-${tone}${small ? ' avatar-small' : ''}`} aria-hidden="true">
      {initials(name)}
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
