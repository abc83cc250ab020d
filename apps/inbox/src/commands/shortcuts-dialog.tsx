import { X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { KeyCaps } from '../controls/key-caps.tsx'
import { defaultKeymap } from '../state/keymap.ts'
import { commands } from './commands.ts'

const groups = ['Conversation', 'Knowledge', 'Move', 'Views', 'General'] as const

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Keyboard shortcuts" class="shortcuts" onClose={onClose}>
      <header class="dialog-head">
        <h2>Keyboard shortcuts</h2>
        <Button kind="quiet" icon={X} label="Close" onClick={onClose} />
      </header>
      <div class="shortcuts-groups">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && defaultKeymap[command.id].length > 0)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      {defaultKeymap[command.id].map((chord) => (
                        <KeyCaps key={chord} chord={chord} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
