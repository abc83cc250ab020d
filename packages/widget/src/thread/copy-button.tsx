import { useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'
import { ThreadIcon } from './icon.tsx'

interface CopyButtonProps {
  ui: ThreadUi
  /** What it does, for a screen reader. */
  name: string
  /** What is copied. Asked for when it is: to make it of a long answer takes longer than to draw the answer's end. */
  text: () => string
}

/** Copies a text, and says so until it loses the focus. */
export function CopyButton({ ui: { words }, name, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // No clipboard on http pages; then nothing claims that it was copied.
    await navigator.clipboard?.writeText(text()).then(
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
