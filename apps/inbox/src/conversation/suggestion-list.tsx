import type { Suggestion } from './composer-words.ts'

/** Above the field while `/` or `@` is typed. Keys go to the field, which names the active one. */
export function SuggestionList(props: {
  suggestions: Suggestion[]
  active: number
  onActive: (index: number) => void
  onChoose: (suggestion: Suggestion) => void
}) {
  const { suggestions, active } = props
  return (
    <div class="suggestions" id="suggestions" role="listbox" aria-label="Suggestions">
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.key}
          id={`suggestion-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          class="command"
          onPointerMove={() => props.onActive(index)}
          // Before the field loses the focus.
          onPointerDown={(event) => {
            event.preventDefault()
            props.onChoose(suggestion)
          }}
        >
          <span class="suggestion-label">{suggestion.label}</span>
          <span class="menu-side suggestion-side">{suggestion.side}</span>
        </div>
      ))}
    </div>
  )
}
