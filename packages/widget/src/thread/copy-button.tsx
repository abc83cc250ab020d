import { useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'
import { ThreadIcon } from './icon.tsx'

/** Copies `text`, and says so until it loses the focus. `name`: what it does, for a screen reader. */
export function CopyButton({ ui: { words }, name, text }: { ui: ThreadUi; name: string; text: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // No clipboard on http pages; then nothing claims that it was copied.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {},
    )
  }
  const label = copied ? words.copied : name
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={label}
      title={label}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <ThreadIcon name={copied ? 'done' : 'copy'} />
    </button>
  )
}
