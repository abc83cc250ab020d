import type { UnderstandingSettings } from '@baton/contracts'
import type { Edit } from './use-edited.ts'

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** Where the site is, its money, and what it sells. */
export function PrivacyWords({ edit: { edited, set, disabled } }: { edit: Edit<UnderstandingSettings> }) {
  const { timeZone, currency, products } = edited
  const known = zones.includes(timeZone) ? zones : [timeZone, ...zones]
  return (
    <section class="setting" aria-labelledby="words-title">
      <div class="setting-words">
        <h2 id="words-title">Place, money, products</h2>
        <p>What “yesterday”, “$20” and a product’s name mean here.</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <div class="field-row">
          <label class="field">
            Time zone
            <select value={timeZone} onChange={(event) => set({ timeZone: event.currentTarget.value })}>
              {known.map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          </label>
          <label class="field">
            Currency
            <input
              type="text"
              required
              maxLength={3}
              pattern="[A-Za-z]{3}"
              title="Three letters, such as EUR"
              autocomplete="off"
              value={currency}
              onInput={(event) => set({ currency: event.currentTarget.value })}
            />
          </label>
        </div>
        <label class="field">
          Products
          <textarea
            rows={4}
            dir="auto"
            placeholder={'Ridge 2\nRidge 3'}
            aria-describedby="products-help"
            value={products.join('\n')}
            onInput={(event) => set({ products: event.currentTarget.value.split('\n') })}
          />
          <span class="field-help" id="products-help">
            One name a line, as visitors call it.
          </span>
        </label>
      </fieldset>
    </section>
  )
}
