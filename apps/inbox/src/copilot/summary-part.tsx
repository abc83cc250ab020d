import type { ConversationSummary, SummaryPoint } from '@baton/contracts'
import { FactList } from '../privacy/fact-list.tsx'
import { standingWords } from './words.ts'

/** What the visitor wants, what was tried, what is known, and whose turn it is. Each line leads to its message. */
export function SummaryPart({ summary }: { summary: ConversationSummary }) {
  const { asks, tried, facts, standing, engine } = summary
  return (
    <div class="copilot-part">
      <h3>{engine === 'extractive' ? 'In short' : `In short, by ${engine}`}</h3>
      <p class="copilot-standing">{standingWords[standing]}</p>
      <Points name="Asked" points={asks} />
      <Points name="Tried" points={tried} />
      <FactList facts={facts} />
    </div>
  )
}

function Points({ name, points }: { name: string; points: SummaryPoint[] }) {
  if (points.length === 0) return null
  return (
    <dl class="copilot-points">
      <dt>{name}</dt>
      {points.map(({ text, messageIds }) => (
        <dd key={text} dir="auto">
          <button type="button" class="text-button" onClick={() => showMessage(messageIds.at(-1))}>
            {text}
          </button>
        </dd>
      ))}
    </dl>
  )
}

/** A message that is further up than what was read stays where it is. */
function showMessage(id: string | undefined): void {
  const element = document.getElementById(`message-${id}`)
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}
