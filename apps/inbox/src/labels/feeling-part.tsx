import type { ConversationId } from '@baton/contracts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { trendWords } from './signal-words.ts'

const WIDTH = 240
const HEIGHT = 36
const MIDDLE = HEIGHT / 2
/** Room for the dot at the end. */
const EDGE = 4

/** How the visitor feels, message by message. */
export function FeelingPart({ conversationId }: { conversationId: ConversationId }) {
  const { inbox } = useWorkspace()
  const read = useStore(inbox.signals.store).conversations.get(conversationId)
  if (!read || read.sentiments.length === 0) return null
  const { sentiments } = read
  const words = trendWords(read.sentimentTrend, sentiments)
  return (
    <section class="context-part" aria-labelledby="feeling-title">
      <h3 id="feeling-title">How they feel</h3>
      <p class="feeling-words">{words}</p>
      {sentiments.length > 1 && <Sparkline values={sentiments} words={words} />}
    </section>
  )
}

/** -1 to 1 from bottom to top, the newest on the right. */
function Sparkline({ values, words }: { values: number[]; words: string }) {
  const step = (WIDTH - 2 * EDGE) / (values.length - 1)
  const points = values.map((value, at) => ({ x: EDGE + at * step, y: MIDDLE - value * (MIDDLE - EDGE) }))
  const last = points.at(-1)
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Feeling over ${values.length} messages: ${words}`}
    >
      <line class="sparkline-zero" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <polyline class="sparkline-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle class="sparkline-end" cx={last.x} cy={last.y} r={3} />}
    </svg>
  )
}
