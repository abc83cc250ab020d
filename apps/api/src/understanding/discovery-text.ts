import type { DiscoveryLine } from '@baton/contracts'
import { leftOutText } from './left-out.ts'

type Found = Extract<DiscoveryLine, { type: 'result' }>

const SHOWN = 12
const percent = (share: number) => `${Math.round(share * 100)} %`

/** The largest candidate intents as a person reads them in a terminal. */
export function discoveryText({ questions, found, intents, leftOut }: Found): string {
  const shown = intents.slice(0, SHOWN)
  const asked = shown.some(({ answered }) => answered !== null)
  const covered = shown.reduce((sum, { share }) => sum + share, 0)
  const intentsCover = shown.length === 1 ? '1 intent covers' : `${shown.length} intents cover`
  const of = found > questions ? ` (spread over the ${found} of the file)` : ''
  const broken = leftOutText(leftOut) ?? []
  if (shown.length === 0)
    return [`No group in ${questions} questions: each needs 5 or more that are alike. Bring a longer export.`]
      .concat(broken)
      .join('\n')
  return [
    `${intentsCover} ${percent(covered)} of ${questions} questions${of}.`,
    heading(asked),
    ...shown.flatMap((intent) => rows(intent, asked)),
    ...(intents.length > SHOWN ? [`And ${intents.length - SHOWN} smaller ones; --json lists all.`] : []),
  ]
    .concat(broken)
    .join('\n')
}

const heading = (asked: boolean) =>
  ` count  share  feeling${asked ? '  answered' : ''}  name, typical questions`

function rows(
  { name, count, share, sentiment, answered, examples }: Found['intents'][number],
  asked: boolean,
) {
  const figures = [
    String(count).padStart(6),
    percent(share).padStart(5),
    `${sentiment <= -0.005 ? '−' : '+'}${Math.abs(sentiment).toFixed(2)}`.padStart(7),
    ...(asked ? [percent(answered ?? 0).padStart(8)] : []),
  ].join('  ')
  const indent = ' '.repeat(figures.length + 2)
  return [`${figures}  ${name}`, ...examples.slice(0, 2).map((example) => indent + example.slice(0, 90))]
}
