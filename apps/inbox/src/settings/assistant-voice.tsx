import type { AssistantSettings } from '@baton/contracts'
import { Select } from '../controls/select.tsx'
import type { Edit } from './use-edited.ts'

const tones: Record<AssistantSettings['tone'], string> = {
  neutral: 'Neutral',
  friendly: 'Friendly',
  formal: 'Formal',
  brief: 'Brief',
}

/** Name, tone and instructions, and what it leaves to people. */
export function AssistantVoice({ edit: { edited, set, disabled } }: { edit: Edit<AssistantSettings> }) {
  return (
    <section class="setting" aria-labelledby="voice-title">
      <div class="setting-words">
        <h2 id="voice-title">How it speaks</h2>
        <p>For the model’s own words. Quotes stand as they are written.</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <div class="field-row">
          <label class="field">
            Name
            <input
              type="text"
              maxLength={60}
              autocomplete="off"
              placeholder="None"
              value={edited.name}
              onInput={(event) => set({ name: event.currentTarget.value })}
            />
          </label>
          <Select label="Tone" names={tones} value={edited.tone} onChange={(tone) => set({ tone })} />
        </div>
        <label class="field">
          Instructions
          <textarea
            rows={5}
            maxLength={4_000}
            dir="auto"
            placeholder="Say “parcel”, not “shipment”. Name the nearest store when somebody asks for one."
            value={edited.instructions}
            onInput={(event) => set({ instructions: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          Never answer
          <textarea
            rows={3}
            dir="auto"
            placeholder={'Legal advice\nMedical questions'}
            aria-describedby="never-help"
            value={edited.neverAnswer.join('\n')}
            onInput={(event) => set({ neverAnswer: event.currentTarget.value.split('\n') })}
          />
          <span class="field-help" id="never-help">
            One topic a line. A question about one goes to a person.
          </span>
        </label>
      </fieldset>
    </section>
  )
}
