import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

/**
 * What a visitor sees first: the site's greeting, who answers and from what, and questions to start with. The site's own
 * words may be of another direction than the panel's.
 */
export function Welcome({ ui, isNew }: { ui: Ui; isNew: boolean }) {
  const { greeting, suggestions } = ui.appearance
  return (
    <>
      <div class="welcome">
        {greeting && (
          <h3 class="greeting">
            <bdi>{greeting}</bdi>
          </h3>
        )}
        <p>{ui.words.about}</p>
      </div>
      {isNew && (
        <div class="suggestions">
          {suggestions.map((text) => (
            <button type="button" key={text} onClick={() => ui.client.send(text)}>
              <bdi>{text}</bdi>
              <Icon path="m8 5 5 5-5 5" />
            </button>
          ))}
        </div>
      )}
    </>
  )
}
