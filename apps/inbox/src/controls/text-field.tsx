import type { ComponentChildren, Ref } from 'preact'

interface TextFieldProps {
  label: ComponentChildren
  text: string
  onText: (text: string) => void
  placeholder: string
  /** In characters. */
  most: number
  required?: boolean
  /** Beside `field`. */
  class?: string
  inputRef?: Ref<HTMLInputElement>
}

/** A labelled line of words in any language. The browser suggests nothing. */
export function TextField(props: TextFieldProps) {
  const { label, text, onText, placeholder, most, required = false, inputRef = null } = props
  return (
    <label class={`field ${props.class ?? ''}`}>
      {label}
      <input
        ref={inputRef}
        type="text"
        required={required}
        maxLength={most}
        dir="auto"
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  )
}
