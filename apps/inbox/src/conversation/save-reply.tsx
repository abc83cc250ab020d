import { BookmarkPlus } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { useWorkspace } from '../state/workspace.ts'

/** Keeps what is written under a shortcut, for all colleagues. */
export function SaveReply({ text }: { text: string }) {
  const { inbox } = useWorkspace()
  const anchor = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  if (text.trim() === '') return null
  const save = () => {
    const shortcut = field.current?.value.trim().replace(/^\//, '')
    if (shortcut) inbox.kit.saveReply({ shortcut, text: text.trim() })
    setOpen(false)
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="button button-quiet button-icon"
        aria-label="Save as a prepared reply"
        aria-expanded={open}
        data-hint="Save as a prepared reply"
        onClick={() => setOpen(!open)}
      >
        <Icon of={BookmarkPlus} />
      </button>
      {open && anchor.current && (
        <Popover
          anchor={anchor.current}
          label="Save as a prepared reply"
          class="menu"
          onClose={() => setOpen(false)}
        >
          {/* No form: it stands inside the composer's own. */}
          <div class="menu-form">
            <input
              ref={field}
              type="text"
              aria-label="Shortcut"
              placeholder="Shortcut"
              maxLength={40}
              data-autofocus
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return
                event.preventDefault()
                save()
              }}
            />
            <Button kind="primary" onClick={save}>
              Save
            </Button>
          </div>
        </Popover>
      )}
    </>
  )
}
