import type { CannedReply } from '@baton/contracts'
import { Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { EditorForm } from './editor-form.tsx'

/** Prepared replies: read, written anew, removed. */
export function CannedReplyList() {
  const { inbox } = useWorkspace()
  const { replies } = useStore(inbox.kit.store)
  const mayEdit = inbox.role !== 'viewer'
  const [edited, setEdited] = useState<Pick<CannedReply, 'shortcut' | 'text'> | null>(null)
  return (
    <section class="setting" aria-labelledby="canned-title">
      <div class="setting-words">
        <h2 id="canned-title">Prepared replies</h2>
        <p>
          Typed as / and the shortcut while writing. <code>{'{visitor}'}</code> and <code>{'{agent}'}</code>{' '}
          become names.
        </p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {replies.map((reply) => (
            <li key={reply.id}>
              <span class="origin kit-words">
                <b>/{reply.shortcut}</b> <span class="muted">{reply.text}</span>
              </span>
              {mayEdit && (
                <>
                  <Button kind="quiet" label={`Change /${reply.shortcut}`} onClick={() => setEdited(reply)}>
                    Change
                  </Button>
                  <Button
                    kind="quiet"
                    icon={X}
                    label={`Remove /${reply.shortcut}`}
                    onClick={() => inbox.kit.removeReply(reply.id)}
                  />
                </>
              )}
            </li>
          ))}
          {replies.length === 0 && <li class="muted">None yet.</li>}
        </ul>
        {edited ? (
          <ReplyForm key={edited.shortcut} reply={edited} onClose={() => setEdited(null)} />
        ) : (
          mayEdit && (
            <Button icon={Plus} onClick={() => setEdited({ shortcut: '', text: '' })}>
              Prepare a reply
            </Button>
          )
        )}
      </div>
    </section>
  )
}

function ReplyForm({
  reply,
  onClose,
}: {
  reply: Pick<CannedReply, 'shortcut' | 'text'>
  onClose: () => void
}) {
  const { inbox } = useWorkspace()
  const [{ shortcut, text }, set] = useState(reply)
  const save = () => inbox.kit.saveReply({ shortcut: shortcut.trim().replace(/^\//, ''), text: text.trim() })
  return (
    <EditorForm label="Prepared reply" save={save} onClose={onClose}>
      <TextField
        label="Shortcut"
        text={shortcut}
        onText={(typed) => set({ shortcut: typed, text })}
        placeholder="refund"
        most={40}
        required
      />
      <label class="field">
        Text
        <textarea
          rows={4}
          required
          maxLength={4000}
          dir="auto"
          value={text}
          onInput={(event) => set({ shortcut, text: event.currentTarget.value })}
        />
      </label>
    </EditorForm>
  )
}
