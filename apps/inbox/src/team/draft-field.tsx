import { useState } from 'preact/hooks'

interface DraftFieldProps {
  label: string
  value: string
  placeholder?: string
  /** Left out: any words. */
  number?: { min: number; max?: number }
  /** Called when the writer is done with the field, with what stands in it. */
  save: (text: string) => void
}

/** A field that saves by itself. What is being written stays, whatever is read anew meanwhile. */
export function DraftField({ label, value, placeholder, number, save }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <label class="field">
      {label}
      <input
        {...(number ? { type: 'number' as const, ...number } : { type: 'text' as const })}
        autocomplete="off"
        placeholder={placeholder}
        value={draft ?? value}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => {
          save(event.currentTarget.value)
          setDraft(null)
        }}
      />
    </label>
  )
}
