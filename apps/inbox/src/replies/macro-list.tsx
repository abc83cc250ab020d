import { Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type MacroDraft, MacroEditor } from './macro-editor.tsx'
import { stepsInWords } from './macro-words.ts'

const blank: MacroDraft = { name: '', steps: [{ do: 'reply', text: '' }] }

/** Macros: what each does, written, changed, removed. */
export function MacroList() {
  const { inbox } = useWorkspace()
  const { macros } = useStore(inbox.kit.store)
  const mayEdit = inbox.role !== 'viewer'
  const [edited, setEdited] = useState<MacroDraft | null>(null)
  return (
    <section class="setting" aria-labelledby="macros-title">
      <div class="setting-words">
        <h2 id="macros-title">Macros</h2>
        <p>
          Several steps at once, from the command menu or typed as / while writing. All are done, or none.
        </p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {macros.map((macro) => (
            <li key={macro.id}>
              <span class="origin kit-words">
                <b>{macro.name}</b> <span class="muted">{stepsInWords(macro.steps)}</span>
              </span>
              {mayEdit && (
                <>
                  <Button kind="quiet" label={`Change ${macro.name}`} onClick={() => setEdited(macro)}>
                    Change
                  </Button>
                  <Button
                    kind="quiet"
                    icon={X}
                    label={`Remove ${macro.name}`}
                    onClick={() => inbox.kit.removeMacro(macro.id)}
                  />
                </>
              )}
            </li>
          ))}
          {macros.length === 0 && <li class="muted">None yet.</li>}
        </ul>
        {edited ? (
          <MacroEditor key={edited.id ?? 'new'} macro={edited} onClose={() => setEdited(null)} />
        ) : (
          mayEdit && (
            <Button icon={Plus} onClick={() => setEdited(blank)}>
              Make a macro
            </Button>
          )
        )}
      </div>
    </section>
  )
}
