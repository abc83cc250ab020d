import type { AssistantSettings } from '@baton/contracts'
import { Select } from '../controls/select.tsx'
import { NoModelKey } from './no-model-key.tsx'
import type { Edit } from './use-edited.ts'

type Engine = AssistantSettings['engine']

const engines: { value: Engine; name: string; help: string }[] = [
  {
    value: 'auto',
    name: 'A model',
    help: 'In its own words, each fact with its source. Quotes answer when it fails or its tokens are used up.',
  },
  { value: 'extractive', name: 'Quotes only', help: 'Word for word from the help pages. Costs nothing.' },
]

const efforts: Record<AssistantSettings['effort'], string> = {
  low: 'Low: quickest',
  medium: 'Medium',
  high: 'High: slowest',
}

const KNOWN_MODELS = ['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5']

/** A model or quotes; which model. Says so where the installation has no key for one. */
export function AssistantEngine({
  edit: { edited, set, disabled },
  hasModelKey,
}: {
  edit: Edit<AssistantSettings>
  hasModelKey: boolean
}) {
  return (
    <section class="setting" aria-labelledby="engine-title">
      <div class="setting-words">
        <h2 id="engine-title">Who answers</h2>
        <p>Both answer from your help pages only.</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        {!hasModelKey && <NoModelKey />}
        <fieldset class="choice">
          <legend class="visually-hidden">Who answers</legend>
          {engines.map(({ value, name, help }) => (
            <label key={value} class="choice-row">
              <input
                type="radio"
                name="engine"
                checked={edited.engine === value}
                onChange={() => set({ engine: value })}
              />
              <span>
                <b>{name}</b>
                <span class="field-help">{help}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {edited.engine === 'auto' && (
          <div class="field-row">
            <label class="field">
              Model
              <input
                type="text"
                required
                maxLength={100}
                list="known-models"
                autocomplete="off"
                spellcheck={false}
                value={edited.model}
                onInput={(event) => set({ model: event.currentTarget.value })}
              />
            </label>
            <datalist id="known-models">
              {KNOWN_MODELS.map((model) => (
                <option key={model} value={model} />
              ))}
            </datalist>
            <Select
              label="Effort"
              names={efforts}
              value={edited.effort}
              onChange={(effort) => set({ effort })}
            />
          </div>
        )}
        {edited.engine === 'auto' && (
          <label class="choice-row">
            <input
              type="checkbox"
              checked={edited.refineScores}
              onChange={(event) => set({ refineScores: event.currentTarget.checked })}
            />
            <span>
              <b>A second opinion on each question</b>
              <span class="field-help">
                One more small call says what the visitor wants and how they feel, irony included. No answer
                waits for it.
              </span>
            </span>
          </label>
        )}
      </fieldset>
    </section>
  )
}
