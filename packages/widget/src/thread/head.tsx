import { fill } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'
import type { Entry } from './entries.ts'
import { Time } from './time.tsx'

/** Who speaks, above the first message of a run. A visitor's own name is only for screen readers. */
export function Head({ ui, entry }: { ui: ThreadUi; entry: Entry }) {
  const { words } = ui
  if (entry.author === 'system') return null
  if (entry.author === 'visitor') return <h3 class="hidden">{words.you}</h3>
  const author = entry.type === 'message' && entry.message.author
  const [name, role] = (
    author && author.kind === 'agent' ? fill(words.support, { name: author.name }) : words.assistant
  ).split(' · ')
  return (
    <div class="head">
      <h3>
        <b>{name}</b> · {role}
      </h3>
      {entry.type === 'message' && <Time at={entry.message.createdAt} tag={ui.tag} />}
    </div>
  )
}
