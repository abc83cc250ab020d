import type { EntityType, HandoffFact } from '@baton/contracts'
import { Copy } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { periodInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { maskedParts, placeholderWords } from './masked-parts.ts'

const kindWords: Record<EntityType, string> = {
  order_number: 'Order',
  product: 'Product',
  amount: 'Amount',
  date: 'Date',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Link',
}

/** What the visitor has named or was asked for, each to be copied. */
export function FactList({ facts }: { facts: HandoffFact[] }) {
  const { inbox } = useWorkspace()
  if (facts.length === 0) return null
  const copy = async (value: string) => {
    await navigator.clipboard.writeText(value)
    inbox.toaster.say('Copied.')
  }
  return (
    <>
      <h4>Named so far</h4>
      <dl class="named">
        {facts.map(({ name, value }) => {
          const label = kindWords[name as EntityType] ?? name
          const isMasked = maskedParts(value).every(({ masked }) => masked)
          return (
            <div key={`${name} ${value}`} class="named-one">
              <dt>{label}</dt>
              <dd title={value} dir="auto">
                {isMasked ? (
                  <span class="masked">{placeholderWords(value)}</span>
                ) : name === 'date' ? (
                  periodInWords(value)
                ) : (
                  value
                )}
              </dd>
              {!isMasked && (
                <Button
                  kind="quiet"
                  icon={Copy}
                  label={`Copy ${label.toLowerCase()} ${value}`}
                  onClick={() => void copy(value)}
                />
              )}
            </div>
          )
        })}
      </dl>
    </>
  )
}
