import { expect, test } from 'vitest'
import { scoreUrgency } from './score-urgency.ts'

test.each([
  ['en', 'This is urgent, I need it immediately'],
  ['en', 'I want my money back NOW!!!'],
  ['es', 'Es urgente, lo necesito hoy'],
  ['fr', "C'est urgent, répondez tout de suite"],
  ['de', 'Dringend! Ich brauche sofort Hilfe'],
  ['it', 'È urgente, rispondete subito'],
  ['pt', 'Urgente, preciso imediatamente'],
  ['nl', 'Spoed, ik moet het meteen weten'],
  ['pl', 'Pilne, proszę natychmiast odpowiedzieć'],
  ['tr', 'Acil, hemen cevap verin'],
  ['ru', 'Срочно, ответьте немедленно'],
  ['ar', 'الأمر عاجل أريد الرد فورا'],
  ['zh', '紧急，请马上处理'],
  ['ja', '至急、今すぐ対応してください'],
])('%s: “%s” is urgent', (language, text) => {
  expect(scoreUrgency(text, language)).toBeGreaterThan(0.6)
})

test.each([
  'Which colours are there?',
  'No rush, whenever you can',
  'How urgent? It is not urgent at all',
  'Thanks!',
])('“%s” is not', (text) => {
  expect(scoreUrgency(text, 'en')).toBeLessThan(0.3)
})
