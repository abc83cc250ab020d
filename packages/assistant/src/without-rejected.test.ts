import { expect, test } from 'vitest'
import type { Turn } from './assistant.ts'
import { delivery, hear, returns } from './testing/passages.ts'
import { turnSignals } from './testing/turn-signals.ts'

const ASKED = 'How many days do Trail Club members have to send something back?'
const find = () => [returns, delivery]

/** The visitor's turns, each answered; those marked with `!` complain about the answer before. */
async function talk(...turns: string[]): Promise<string[]> {
  const history: Turn[] = []
  const earlierSignals = []
  const answers: string[] = []
  for (const turn of turns) {
    const [text, complaint] = [turn.replace(/^!/, ''), turn.startsWith('!')]
    const signals = turnSignals({ complaint })
    const { answer } = await hear(
      { text, history: [...history], signals, earlierSignals: [...earlierSignals] },
      find,
    )
    history.push({ author: 'visitor', text })
    history.push({ author: 'assistant', text: answer.text, tier: answer.tier, sources: [] })
    earlierSignals.push(signals)
    answers.push(answer.text)
  }
  return answers
}

test('a quote that was turned down does not come again, however often', async () => {
  const [first, second, third] = await talk(ASKED, "!That's not what I asked", '!No, still not what I asked')
  expect(first).toContain('Trail Club members have 90 days')
  for (const answer of [second, third]) expect(answer).not.toContain('Trail Club members')
})

test('who asks once more in the same words hears it again, and no third time', async () => {
  const [first, second, third] = await talk(ASKED, `!${ASKED}`, `!${ASKED}`)
  expect(second).toContain(first)
  expect(third).not.toContain('Trail Club members have 90 days')
})

test('where nothing else is known a person is offered', async () => {
  const turns = [ASKED, "!That's not what I asked"]
  const answers = await talk(...turns)
  const history: Turn[] = [
    { author: 'visitor', text: ASKED },
    { author: 'assistant', text: answers[0] ?? '', tier: 1, sources: [] },
  ]
  const asked = { text: turns[1]?.slice(1) ?? '', history, signals: turnSignals({ complaint: true }) }
  const { answer } = await hear({ ...asked, earlierSignals: [turnSignals()] }, () => [returns])
  expect(answer).toMatchObject({ tier: 3, handoff: { when: 'offer' } })
})
