import { expect, test } from 'vitest'
import { reportOf } from './report.ts'
import { reportHtml } from './report-html.ts'
import { reportText } from './report-text.ts'
import { outcome } from './testing/outcome.ts'

const hostile = `"><script>alert('x')</script>`

test('nothing that came from outside is markup in the page', () => {
  const failed = outcome({
    id: hostile,
    text: hostile,
    language: hostile,
    right: [hostile],
    ranked: [`${hostile}2`],
    quotes: [hostile],
    leaks: [hostile],
  })
  const page = reportHtml(reportOf([failed]), hostile)
  expect(page).not.toContain('<script')
  expect(page).not.toContain(`"${hostile}`)
  expect(page.split('&lt;script&gt;').length - 1).toBe(9)
})

test('a failure shows what was wanted and what was found instead', () => {
  const failed = outcome({ right: ['returns'], ranked: ['delivery', 'returns'], quotes: ['Five days.'] })
  const page = reportHtml(reportOf([failed]), 'questions.jsonl')
  expect(page).toContain('returns (place 2)')
  expect(page).toContain('Title of delivery <span class="soft">delivery</span>')
  expect(page).toContain('<q>Five days.</q>')
  expect(page).toContain('Right article not first')
})

test('a terminal gets the figures and the first failures, and languages with enough questions', () => {
  const failed = outcome({ id: 'q7', right: ['a'], text: 'Why\nnot?' })
  const good = (language: string) => outcome({ language, right: ['a'], ranked: ['a'] })
  const many = [...Array.from({ length: 5 }, () => [good('de'), good('en')]).flat(), good('fr'), failed]
  const text = reportText(reportOf(many))
  expect(text.split('\n')[0]).toMatch(/^ +all +de +en$/)
  expect(text).toMatch(/^Recall at 1 +0\.917 +1\.000 +0\.833$/m)
  expect(text).toContain('  q7  right article not found: Why not?')
  expect(reportText(reportOf([good('en')]))).toContain('No failures.')
})

test('page and terminal say how the site is calibrated', () => {
  const calibration = 'This site’s calibration: 240 questions, confidence −0.18.'
  const report = { ...reportOf([outcome({})]), calibration }
  expect(reportHtml(report, 'questions.jsonl')).toContain(calibration)
  expect(reportText(report)).toContain(calibration)
})
