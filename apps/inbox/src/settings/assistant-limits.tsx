import type { AssistantSettings } from '@baton/contracts'
import { shortCount } from '../state/model-words.ts'
import type { Edit } from './use-edited.ts'

const MAX_A_DAY = 1_000_000_000

const shares: { name: keyof AssistantSettings['tokensADay']; label: string }[] = [
  { name: 'site', label: 'The whole site' },
  { name: 'visitor', label: 'One visitor' },
  { name: 'addressBlock', label: 'One network' },
]

/** Tokens of an answer and of a day. */
export function AssistantLimits({ edit: { edited, set, disabled } }: { edit: Edit<AssistantSettings> }) {
  const setShare = (name: keyof AssistantSettings['tokensADay'], value: number) =>
    set({ tokensADay: { ...edited.tokensADay, [name]: value } })
  return (
    <section class="setting" aria-labelledby="limits-title">
      <div class="setting-words">
        <h2 id="limits-title">Limits</h2>
        <p>Over the tokens of a day quotes answer until midnight UTC. Nobody sees an error.</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <div class="field-row">
          {shares.map(({ name, label }) => (
            <NumberField
              key={name}
              label={`${label}, a day`}
              value={edited.tokensADay[name]}
              min={0}
              max={MAX_A_DAY}
              onInput={(value) => setShare(name, value)}
            />
          ))}
        </div>
        <div class="field-row">
          <NumberField
            label="Longest answer"
            value={edited.maxOutputTokens}
            min={100}
            max={8_000}
            onInput={(value) => set({ maxOutputTokens: value })}
          />
        </div>
        <p class="field-help">A token is about three quarters of an English word.</p>
      </fieldset>
    </section>
  )
}

function NumberField(props: {
  label: string
  value: number
  min: number
  max: number
  onInput: (value: number) => void
}) {
  const { label, value, onInput, ...range } = props
  return (
    <label class="field">
      {label}
      <input
        type="number"
        required
        step={1}
        inputMode="numeric"
        {...range}
        value={Number.isNaN(value) ? '' : value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <span class="field-help">{Number.isNaN(value) ? 'A number' : `${shortCount(value)} tokens`}</span>
    </label>
  )
}
