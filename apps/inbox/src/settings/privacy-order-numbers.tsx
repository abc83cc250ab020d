import type { OrderNumberPattern, UnderstandingSettings } from '@baton/contracts'
import { Plus, X } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/select.tsx'
import type { Edit } from './use-edited.ts'

type Check = NonNullable<OrderNumberPattern['check']>

const checks: Record<Check | 'none', string> = {
  none: 'No check digit',
  luhn: 'Luhn',
  mod97: 'Mod 97, two digits',
  mod11: 'Mod 11',
}

/** How the site writes its order numbers, so that they are found and never masked. */
export function PrivacyOrderNumbers({
  edit: { edited, set, disabled },
}: {
  edit: Edit<UnderstandingSettings>
}) {
  const { orderNumbers } = edited
  const put = (at: number, change: OrderNumberPattern) => set({ orderNumbers: orderNumbers.with(at, change) })
  return (
    <section class="setting" aria-labelledby="orders-title">
      <div class="setting-words">
        <h2 id="orders-title">Order numbers</h2>
        <p>
          # is a digit, @ a letter, * either; all else stands for itself. They are never masked, and stand on
          the handoff’s card.
        </p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <div class="patterns">
          {orderNumbers.map((one, at) => (
            <div key={at} class="pattern">
              <label class="field">
                Pattern {at + 1}
                <input
                  type="text"
                  maxLength={60}
                  autocomplete="off"
                  spellcheck={false}
                  placeholder="SO-####-@@"
                  value={one.pattern}
                  onInput={(event) => put(at, { ...one, pattern: event.currentTarget.value })}
                />
              </label>
              <Select
                label="Check"
                names={checks}
                value={one.check ?? 'none'}
                onChange={(check) =>
                  put(at, check === 'none' ? { pattern: one.pattern } : { pattern: one.pattern, check })
                }
              />
              <Button
                kind="quiet"
                icon={X}
                label={`Remove pattern ${at + 1}`}
                onClick={() => set({ orderNumbers: orderNumbers.toSpliced(at, 1) })}
              />
            </div>
          ))}
        </div>
        {orderNumbers.length === 0 && (
          <p class="muted">
            None yet: what a visitor calls an order number, or sends alone, is taken for one.
          </p>
        )}
        <Button icon={Plus} onClick={() => set({ orderNumbers: [...orderNumbers, { pattern: '' }] })}>
          Add a pattern
        </Button>
      </fieldset>
    </section>
  )
}
