import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'

interface AskFormProps {
  /** For a screen reader. */
  label: string
  placeholder: string
  verb: string
  text: string
  onText: (text: string) => void
  onAsk: () => void
}

/** One line to try something with, ready to be written in. */
export function AskForm({ label, placeholder, verb, text, onText, onAsk }: AskFormProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      class="ask-form"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk()
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={4000}
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <Button kind="primary" type="submit">
        {verb}
      </Button>
    </form>
  )
}
