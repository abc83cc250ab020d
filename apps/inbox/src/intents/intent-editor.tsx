import type { Intent, IntentId, IntentInput, OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { TextField } from '../controls/text-field.tsx'
import { useForm } from '../controls/use-form.ts'
import { EditorForm } from '../knowledge/editor-form.tsx'
import { useWorkspace } from '../state/workspace.ts'
import type { TeamRead } from '../team/use-team.ts'
import { actionOf, draftOf } from './action-draft.ts'
import { ActionEditor } from './action-editor.tsx'
import { examplesIn } from './examples-in.ts'
import { FEW_EXAMPLES } from './intent-list.tsx'
import type { IntentsHandle } from './use-intents.ts'

interface IntentEditorProps {
  /** Null for a new one. */
  intent: Intent | null
  teams: TeamRead['teams']
  handle: IntentsHandle
  onDone: (id: IntentId | null) => void
}

/** Defines an intent or changes one. */
export function IntentEditor({ intent, teams, handle, onDone }: IntentEditorProps) {
  const { api } = useWorkspace().inbox
  const [name, setName] = useState(intent?.name ?? '')
  const [description, setDescription] = useState(intent?.description ?? '')
  const [action, setAction] = useState(() => draftOf(intent?.action ?? null))
  const [examples, setExamples] = useState('')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  const form = useForm(async () => {
    const input: IntentInput = { name, description, action: actionOf(action) }
    const saved = intent
      ? await api.patch<OutputOf<'updateIntent'>>(`/intents/${intent.id}`, input)
      : await api.post<OutputOf<'createIntent'>>('/intents', { ...input, examples: examplesIn(examples) })
    await handle.change(async () => {}, `Saved: ${saved.intent.name}`)
    onDone(saved.intent.id)
  })

  return (
    <EditorForm
      label={intent ? 'Edit the intent' : 'New intent'}
      verb="Save"
      form={form}
      onDiscard={() => onDone(intent?.id ?? null)}
      headClass="intent-head"
    >
      <div class="intent-fields">
        <TextField
          label="Name"
          inputRef={first}
          required
          most={80}
          placeholder="Return an order"
          text={name}
          onText={setName}
        />
        <TextField
          label={
            <span>
              What it is about, in one sentence <span class="field-help">learnt from like an example</span>
            </span>
          }
          most={300}
          placeholder="The visitor wants to send something back"
          text={description}
          onText={setDescription}
        />
        {!intent && (
          <label class="field">
            <span>
              Examples, one a line <span class="field-help">{FEW_EXAMPLES} are enough to begin with</span>
            </span>
            <textarea
              rows={6}
              dir="auto"
              placeholder={'I want to return my boots\nHow do I send this back?'}
              value={examples}
              onInput={(event) => setExamples(event.currentTarget.value)}
            />
          </label>
        )}
        <ActionEditor
          draft={action}
          teams={teams}
          onChange={(change) => setAction({ ...action, ...change })}
        />
      </div>
    </EditorForm>
  )
}
