import type { FlowStep } from '@baton/contracts'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/select.tsx'
import { TextField } from '../controls/text-field.tsx'
import { EMPTY_STEP, MOST_STEPS, moved } from './action-draft.ts'
import { wantedNames } from './action-words.ts'

interface FlowStepsProps {
  steps: FlowStep[]
  onChange: (steps: FlowStep[]) => void
}

/** What a flow asks for, in its order. What the visitor has named before is not asked again. */
export function FlowSteps({ steps, onChange }: FlowStepsProps) {
  return (
    <>
      <ol class="steps">
        {steps.map((step, at) => (
          <li key={at}>
            <Step step={step} onChange={(changed) => onChange(steps.with(at, changed))} />
            <div class="step-buttons">
              <Button
                kind="quiet"
                icon={ArrowUp}
                label={`Step ${at + 1} earlier`}
                disabled={at === 0}
                onClick={() => onChange(moved(steps, at, at - 1))}
              />
              <Button
                kind="quiet"
                icon={ArrowDown}
                label={`Step ${at + 1} later`}
                disabled={at === steps.length - 1}
                onClick={() => onChange(moved(steps, at, at + 1))}
              />
              <Button
                kind="quiet"
                icon={X}
                label={`Remove step ${at + 1}`}
                disabled={steps.length === 1}
                onClick={() => onChange(steps.filter((_, other) => other !== at))}
              />
            </div>
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <Button icon={Plus} onClick={() => onChange([...steps, EMPTY_STEP])}>
          Add a step
        </Button>
      )}
    </>
  )
}

function Step({ step, onChange }: { step: FlowStep; onChange: (step: FlowStep) => void }) {
  const set = (change: Partial<FlowStep>) => onChange({ ...step, ...change })
  return (
    <div class="step">
      <TextField
        label="Called"
        required
        most={60}
        placeholder="Order"
        text={step.name}
        onText={(name) => set({ name })}
      />
      <Select label="Kind" names={wantedNames} value={step.wants} onChange={(wants) => set({ wants })} />
      <TextField
        label="Question"
        class="step-question"
        required
        most={300}
        placeholder="What is your order number?"
        text={step.question}
        onText={(question) => set({ question })}
      />
    </div>
  )
}
