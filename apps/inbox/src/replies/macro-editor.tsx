import type { Macro, MacroStep } from '@baton/contracts'
import { ArrowUp, Plus, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { useTeam } from '../team/use-team.ts'
import { EditorForm } from './editor-form.tsx'
import { lastSteps, stepWords } from './macro-words.ts'
import { StepFields } from './step-fields.tsx'

/** A macro as it is written; one that is new has no id. */
export type MacroDraft = Pick<Macro, 'name' | 'steps'> & { id?: string }

const MOST_STEPS = 10

export function MacroEditor({ macro, onClose }: { macro: MacroDraft; onClose: () => void }) {
  const { inbox } = useWorkspace()
  const teams = useTeam().read?.teams ?? []
  const [{ name, steps }, setDraft] = useState(macro)
  const set = (change: Partial<MacroDraft>) => setDraft((draft) => ({ ...draft, ...change }))
  const save = () => inbox.kit.saveMacro({ id: macro.id, name: name.trim(), steps })
  return (
    <EditorForm label="Macro" save={save} onClose={onClose}>
      <TextField
        label="Name"
        text={name}
        onText={(typed) => set({ name: typed })}
        placeholder="Refund done"
        most={60}
        required
      />
      <ol class="macro-steps" aria-label="Steps">
        {steps.map((step, at) => (
          // A step has nothing but its place to be told by.
          <li key={`${at} ${step.do}`} class="macro-step">
            <StepFields
              step={step}
              isLast={at === steps.length - 1}
              teams={teams}
              change={(changed) => set({ steps: steps.with(at, changed) })}
            />
            {at > 0 && !lastSteps.includes(step.do) && (
              <Button
                kind="quiet"
                icon={ArrowUp}
                label={`Step ${at + 1} earlier`}
                onClick={() => set({ steps: earlier(steps, at) })}
              />
            )}
            {steps.length > 1 && (
              <Button
                kind="quiet"
                icon={X}
                label={`Remove step ${at + 1}: ${stepWords[step.do]}`}
                onClick={() => set({ steps: steps.toSpliced(at, 1) })}
              />
            )}
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <Button kind="quiet" icon={Plus} onClick={() => set({ steps: withOneMore(steps) })}>
          And then
        </Button>
      )}
    </EditorForm>
  )
}

const earlier = (steps: MacroStep[], at: number) => {
  const [step] = steps.slice(at, at + 1)
  return step ? steps.toSpliced(at, 1).toSpliced(at - 1, 0, step) : steps
}

/** A new step stands before what ends the conversation. */
function withOneMore(steps: MacroStep[]): MacroStep[] {
  const last = steps.at(-1)
  const at = last && lastSteps.includes(last.do) ? steps.length - 1 : steps.length
  return steps.toSpliced(at, 0, at === steps.length ? { do: 'resolve' } : { do: 'note', text: '' })
}
