import { X } from 'lucide-preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { KeyCaps } from '../controls/key-caps.tsx'
import { chooseKey, resetKeys } from '../state/choose-key.ts'
import { type CommandId, chordOf, isMac, keymap } from '../state/keymap.ts'
import { useWorkspace } from '../state/workspace.ts'
import { commands } from './commands.ts'

const groups = ['Conversation', 'Knowledge', 'Move', 'Views', 'General'] as const

/** All keys, each of which can be changed on this device. `storage` is where that is remembered. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { inbox } = useWorkspace()
  const [asked, setAsked] = useState<CommandId | null>(null)
  // The next key goes to the command that asked for one, whatever it does else; the one after it never, however fast.
  useLayoutEffect(() => {
    if (!asked) return
    const onKey = (event: KeyboardEvent) => {
      const chord = chordOf(event, isMac)
      if (chord === null || /^(mod\+)?(shift|control|meta|alt)/i.test(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      if (chord !== 'escape') chooseKey(inbox.storage, asked, chord)
      setAsked(null)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [asked])
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
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      <button
                        type="button"
                        class="shortcut-keys"
                        aria-label={`Change the key of “${command.label}”`}
                        data-hint="Change the key"
                        onClick={() => setAsked(command.id)}
                      >
                        <Keys id={command.id} asked={asked === command.id} />
                      </button>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      {/* Last: a dialog opens with the focus on its first button, where Enter would undo what was chosen. */}
      <footer class="shortcuts-foot">
        <Button
          kind="quiet"
          onClick={() => {
            resetKeys(inbox.storage)
            onClose()
          }}
        >
          Reset all keys
        </Button>
      </footer>
    </Dialog>
  )
}

function Keys({ id, asked }: { id: CommandId; asked: boolean }) {
  if (asked) return <span role="status">Press a key</span>
  const [first, ...others] = keymap[id]
  if (!first) return <span class="faint">none</span>
  // Chatwoot's keys work and need no place here.
  return [first, ...others.filter((chord) => !chord.startsWith('alt+'))].map((chord) => (
    <KeyCaps key={chord} chord={chord} />
  ))
}
