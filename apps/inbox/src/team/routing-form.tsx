import type { ClockKind, RoutingSettings } from '@baton/contracts'
import { useWorkspace } from '../state/workspace.ts'
import { clockWords } from './clock-words.ts'
import { DraftField } from './draft-field.tsx'
import type { TeamHandle } from './use-team.ts'

/** Offers on or off, and how soon people are to be answered. */
export function RoutingForm({ handle, routing }: { handle: TeamHandle; routing: RoutingSettings }) {
  const { api } = useWorkspace().inbox
  const save = (change: Partial<RoutingSettings>) =>
    void handle.change(() => api.patch('/routing', change), 'Saved.')
  const kinds = Object.keys(clockWords) as ClockKind[]
  return (
    <>
      <section class="setting" aria-labelledby="offers-title">
        <div class="setting-words">
          <h2 id="offers-title">Offers</h2>
          <p>Off: everybody sees the queue, and who accepts first has it.</p>
        </div>
        <fieldset class="setting-control" disabled={!handle.mayChange}>
          <label class="team-check">
            <input
              type="checkbox"
              checked={routing.offers}
              onChange={(event) => save({ offers: event.currentTarget.checked })}
            />
            Offer each handoff to the agent who fits best
          </label>
          <p class="field-help">They have 30 seconds; then the next is asked. Anybody may still accept.</p>
        </fieldset>
      </section>
      <section class="setting" aria-labelledby="clocks-title">
        <div class="setting-words">
          <h2 id="clocks-title">Clocks</h2>
          <p>Minutes of open hours. Empty: no such clock.</p>
        </div>
        <fieldset class="setting-control" disabled={!handle.mayChange}>
          <div class="field-row">
            {kinds.map((kind) => (
              <DraftField
                key={kind}
                label={clockWords[kind]}
                number={{ min: 1 }}
                placeholder="None"
                value={String(routing.clocks[kind] ?? '')}
                save={(text) => save({ clocks: { ...routing.clocks, [kind]: Number(text) || null } })}
              />
            ))}
          </div>
        </fieldset>
      </section>
    </>
  )
}
