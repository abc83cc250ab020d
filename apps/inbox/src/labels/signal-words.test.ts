import type { AgentId, IntentId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { feelingWords, intentWords, scorerWords, signalWords, trendWords } from './signal-words.ts'

const refund = { id: 'int_refund' as IntentId, name: 'Refund' }
const by = { kind: 'built_in', version: '1' } as const
const signals = (intent: IntentId | null, sentiment: number, urgency: number) => ({
  intent: { value: intent, confidence: 0.842, by, ranked: [], nearTies: [] },
  sentiment: { value: sentiment, confidence: 1, by },
  urgency: { value: urgency, confidence: 1, by },
})

it('what is understood is told in a few words, with how sure the scorer is', () => {
  expect(signalWords(signals(refund.id, -0.8, 0.8), [refund])).toBe(
    'Refund (84 %) · very negative · very urgent',
  )
  expect(signalWords(signals(null, 0, 0), [refund])).toBe('None of the intents · neutral')
  expect(signalWords({ ...signals(refund.id, 0.4, 0.4), intent: null }, [])).toBe('positive · urgent')
})

it('a person is not told to be 100 % sure', () => {
  const told = signals(refund.id, 0, 0)
  const agent = { kind: 'agent', agentId: 'agt_ana' as AgentId } as const
  expect(signalWords({ ...told, intent: told.intent && { ...told.intent, by: agent } }, [refund])).toBe(
    'Refund · neutral',
  )
})

it('an intent that was removed and a person who left are told so', () => {
  expect(intentWords('int_gone' as IntentId, [refund])).toBe('An intent that was removed')
  const people = [{ id: 'agt_ana', name: 'Ana' }]
  const of = (agentId: string) =>
    scorerWords({ kind: 'agent', agentId: agentId as AgentId }, people, 'agt_me')
  expect([of('agt_ana'), of('agt_me'), of('agt_gone')]).toEqual(['Ana', 'You', 'A former colleague'])
})

it('a trend says where it is and where it goes', () => {
  expect(trendWords(-0.6, [0.5, 0, -0.7, -0.8])).toBe('very negative, getting worse')
  expect(trendWords(0.1, [-0.8, 0.5])).toBe('neutral, getting better')
  expect(trendWords(0, [0, 0.1])).toBe('neutral, unchanged')
  expect(trendWords(-0.1, [-0.1])).toBe('negative')
  expect(feelingWords(0.7)).toBe('very positive')
})
