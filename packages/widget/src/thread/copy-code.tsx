import type { ThreadUi } from '../ui.ts'
import { ThreadIcon } from './icon.tsx'

/** The button that copies a block of code. No component: a long answer has many, and draws them all in one task at its end. */
export function copyCode({ words }: ThreadUi, code: string) {
  const name = (button: HTMLButtonElement, text: string) => {
    button.ariaLabel = text
    button.title = text
  }
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={words.copyCode}
      title={words.copyCode}
      onClick={({ currentTarget }) =>
        // No clipboard on http pages; then nothing claims that it was copied.
        navigator.clipboard?.writeText(code).then(
          () => name(currentTarget, words.copied),
          () => {},
        )
      }
      onBlur={({ currentTarget }) => name(currentTarget, words.copyCode)}
    >
      {ThreadIcon({ name: 'copy' })}
    </button>
  )
}
