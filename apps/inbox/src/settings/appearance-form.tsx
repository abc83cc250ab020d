import type { Appearance } from '@baton/contracts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/select.tsx'
import { OwnWordsField, tidyWords } from './own-words.tsx'
import { Preview } from './preview.tsx'
import { useEdited } from './use-edited.ts'
import type { SettingsHandle } from './use-settings.ts'

const MAX_SUGGESTIONS = 4

/** What visitors see of the site: name, accent, greeting, first questions, words. */
export function AppearanceForm({
  handle,
  appearance,
  preview,
}: {
  handle: SettingsHandle
  appearance: Appearance
  /** Where the widget is shown as it will be. */
  preview: string
}) {
  const { edit, isDirty, save, discard } = useEdited(appearance, {
    tidy,
    store: (tidied) => handle.change({ appearance: tidied }, 'Saved.'),
    disabled: !handle.mayChange,
  })
  const { edited, set, disabled } = edit
  const suggestions = [...edited.suggestions, '', '', '', ''].slice(0, MAX_SUGGESTIONS)
  const suggest = (index: number, text: string) => set({ suggestions: suggestions.with(index, text) })
  return (
    <form
      class="setting"
      aria-labelledby="appearance-title"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div class="setting-words">
        <h2 id="appearance-title">Appearance</h2>
        <p>How the chat shows itself on your pages.</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <label class="field">
          Name
          <input
            type="text"
            required
            maxLength={60}
            value={edited.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          Accent
          <span class="accent">
            <input
              type="color"
              value={edited.accent}
              onInput={(event) => set({ accent: event.currentTarget.value })}
            />
            <code>{edited.accent}</code>
          </span>
        </label>
        <div class="field-row">
          <Select
            label="Light or dark"
            names={{ auto: 'As the visitor has it', light: 'Light', dark: 'Dark' }}
            value={edited.theme}
            onChange={(theme) => set({ theme })}
          />
          <Select
            label="Corner"
            names={{ right: 'Right', left: 'Left' }}
            value={edited.position}
            onChange={(position) => set({ position })}
          />
        </div>
        <label class="field">
          Greeting
          <textarea
            rows={2}
            maxLength={300}
            value={edited.greeting}
            onInput={(event) => set({ greeting: event.currentTarget.value })}
          />
        </label>
        <fieldset class="field suggestions">
          <legend>Suggested first questions</legend>
          {suggestions.map((text, index) => (
            <input
              key={index}
              type="text"
              maxLength={80}
              aria-label={`Suggestion ${index + 1}`}
              placeholder={index === 0 ? 'Where is my order?' : ''}
              value={text}
              onInput={(event) => suggest(index, event.currentTarget.value)}
            />
          ))}
        </fieldset>
        <OwnWordsField words={edited.words} change={(words) => set({ words })} />
        <Preview address={preview} appearance={edited} />
        {handle.mayChange && (
          <div class="setting-save">
            <Button kind="primary" type="submit" disabled={!isDirty}>
              Save
            </Button>
            {isDirty && (
              <Button kind="quiet" onClick={discard}>
                Discard
              </Button>
            )}
          </div>
        )}
      </fieldset>
    </form>
  )
}

/** As it is stored: no empty suggestions, no spaces around words. */
function tidy(appearance: Appearance): Appearance {
  return {
    ...appearance,
    name: appearance.name.trim(),
    greeting: appearance.greeting.trim(),
    suggestions: appearance.suggestions.map((text) => text.trim()).filter(Boolean),
    words: tidyWords(appearance.words),
  }
}
