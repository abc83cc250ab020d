import type { Conversation, Priority } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { keymap } from '../state/keymap.ts'
import { priorityWords } from '../state/names.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']

/** What a conversation is filed under, and how much it matters. */
export function LabelsPart({ conversation }: { conversation: Conversation }) {
  const { inbox } = useWorkspace()
  const { id, tags, priority } = conversation
  const readOnly = inbox.role === 'viewer'
  return (
    <section class="context-part" aria-labelledby="labels-title">
      <h3 id="labels-title">Tags and priority</h3>
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            {!readOnly && (
              <button
                type="button"
                class="tag-remove"
                aria-label={`Remove tag ${tag}`}
                onClick={() => void inbox.actions.mark(id, { removeTags: [tag] })}
              >
                <Icon of={X} size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <>
          <AddTag conversation={conversation} />
          <label class="labels-priority">
            Priority
            <select
              value={priority}
              onChange={(event) => {
                const chosen = priorities.find((known) => known === event.currentTarget.value)
                if (chosen) void inbox.actions.mark(id, { priority: chosen })
              }}
            >
              {priorities.map((known) => (
                <option key={known} value={known}>
                  {priorityWords[known]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </section>
  )
}

function AddTag({ conversation }: { conversation: Conversation }) {
  const { inbox } = useWorkspace()
  const known = useStore(inbox.kit.store).tags
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault()
        const element = field.current
        const tag = element?.value.trim().toLowerCase()
        if (!element || !tag) return
        element.value = ''
        void inbox.actions.mark(conversation.id, { addTags: [tag] }).then(inbox.kit.read)
      }}
    >
      <input
        ref={field}
        id="add-tag"
        type="text"
        list="known-tags"
        maxLength={40}
        placeholder="Add a tag"
        aria-label="Add a tag"
        autocomplete="off"
        data-hint="Add a tag"
        data-keys={keymap.tag[0]}
      />
      <datalist id="known-tags">
        {known
          .filter((tag) => !conversation.tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  )
}
