/** A labelled field, with a line of help under it. */
export function Field(props: {
  id: string
  label: string
  type: 'text' | 'email' | 'password'
  value: string
  onInput: (value: string) => void
  autocomplete: string
  help?: string
  required?: boolean
  minLength?: number
  maxLength?: number
  readOnly?: boolean
  autoFocus?: boolean
}) {
  const { id, label, help, onInput, autoFocus, type, ...input } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        // The union of input types is wider than what one element's attributes may be.
        type={type as 'text'}
        id={id}
        name={id}
        aria-describedby={help ? `${id}-help` : undefined}
        ref={autoFocus ? (element) => void focusOnce(element) : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

const focused = new WeakSet<HTMLElement>()

function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return
  focused.add(element)
  element.focus()
}
