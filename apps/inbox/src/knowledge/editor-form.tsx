import type { ComponentChildren } from 'preact'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { submitByKeys } from '../controls/submit-by-keys.ts'
import type { useForm } from '../controls/use-form.ts'

interface EditorFormProps {
  label: string
  /** What the button that saves is called. */
  verb: string
  form: ReturnType<typeof useForm>
  onDiscard: () => void
  /** What stands before the buttons. */
  lead?: ComponentChildren
  headClass?: string
  children: ComponentChildren
}

/** A pane in which one thing is written: its buttons, what went wrong, and the fields. */
export function EditorForm(props: EditorFormProps) {
  const { label, verb, form, onDiscard, lead, headClass = '', children } = props
  return (
    <form class="editor" aria-label={label} onSubmit={form.onSubmit} onKeyDown={submitByKeys}>
      <header class={`article-head ${headClass}`}>
        {lead}
        <Button kind="quiet" onClick={onDiscard}>
          Discard
        </Button>
        <Button kind="primary" type="submit" disabled={form.busy} hint={verb} keys="mod+enter">
          {verb}
        </Button>
      </header>
      <ProblemLine problem={form.problem} />
      {children}
    </form>
  )
}
