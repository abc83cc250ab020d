import { Plus } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'

interface AddByNameProps {
  id: string
  /** For a screen reader. */
  label: string
  placeholder: string
  verb: string
  /** In characters. */
  most: number
  /** Resolves with whether it was made; the name stays where it was not. */
  add: (name: string) => Promise<boolean>
}

/** One line and one button, below the list that it adds to. */
export function AddByName({ id, label, placeholder, verb, most, add }: AddByNameProps) {
  const [name, setName] = useState('')
  const submit = async () => {
    if (await add(name)) setName('')
  }
  return (
    <form
      class="origin-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        required
        maxLength={most}
        autocomplete="off"
        placeholder={placeholder}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon={Plus}>
        {verb}
      </Button>
    </form>
  )
}
