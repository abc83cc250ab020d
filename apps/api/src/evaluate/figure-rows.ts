import type { EvaluationReport, Figures } from '@baton/contracts'

export interface FigureRow {
  label: string
  /** One sentence on what is counted. */
  meaning: string
  value: (figures: Figures) => string
}

const none = '–'
const share = (value: number | null) => (value === null ? none : value.toFixed(3))
const count = (value: number | null) => (value === null ? none : String(value))
/** Answers cost fractions of a cent. */
const dollars = (micros: number | null) => (micros === null ? none : `$${(micros / 1e6).toFixed(5)}`)
const time = (value: number | null) => (value === null ? none : `${value.toFixed(1)} ms`)

/** The figures as people read them, in the order of the report. */
export const figureRows: FigureRow[] = [
  { label: 'Questions', meaning: 'How many were asked.', value: ({ questions }) => count(questions) },
  {
    label: 'Recall at 1',
    meaning: 'Questions whose first article is a right one.',
    value: ({ recall }) => share(recall['1']),
  },
  {
    label: 'Recall at 5',
    meaning: 'Share of the right articles that is among the first five.',
    value: ({ recall }) => share(recall['5']),
  },
  {
    label: 'Recall at 10',
    meaning: 'Share of the right articles that is among the first ten.',
    value: ({ recall }) => share(recall['10']),
  },
  {
    label: 'MRR',
    meaning: 'One divided by the place of the first right article, 0 beyond the tenth.',
    value: ({ mrr }) => share(mrr),
  },
  {
    label: 'nDCG at 10',
    meaning: 'How near the top all right articles stand; 1 when nothing stands before them.',
    value: ({ ndcg10 }) => share(ndcg10),
  },
  {
    label: 'Answer in the first quote',
    meaning: 'The best quote contains an answer, whether or not it was shown.',
    value: ({ answerInFirst }) => share(answerInFirst),
  },
  {
    label: 'Answer in the first two',
    meaning: 'One of the best two quotes contains an answer, whether or not it was shown.',
    value: ({ answerInFirstTwo }) => share(answerInFirstTwo),
  },
  {
    label: 'Answered',
    meaning: 'Questions that got a quoted answer, of all.',
    value: ({ answeredShare }) => share(answeredShare),
  },
  {
    label: 'False answers',
    meaning: 'Questions that got a quoted answer, of those that have none. Lower is better.',
    value: ({ falseAnswerShare }) => share(falseAnswerShare),
  },
  {
    label: 'AUROC',
    meaning: 'How often an answerable question has more confidence than an unanswerable one; 0.5 is chance.',
    value: (figures) => share(figures.auroc),
  },
  {
    label: 'Precision at half coverage',
    meaning: 'Right article first, among the more confident half; an unanswerable question counts as wrong.',
    value: (figures) => share(figures.precisionAtHalfCoverage),
  },
  {
    label: 'Internal leaks',
    meaning: 'Internal articles of which a visitor would have been shown something. Must be 0.',
    value: ({ internalLeaks }) => count(internalLeaks),
  },
  {
    label: 'Cited',
    meaning: 'Sentences of answers that state something and carry a citation.',
    value: ({ citedShare }) => share(citedShare),
  },
  {
    label: 'Citation precision',
    meaning: 'Citations whose quote stands in its article and bears the sentence out.',
    value: ({ citationPrecision }) => share(citationPrecision),
  },
  {
    label: 'Cost of an answer',
    meaning: 'Of a model, on average, by the price table.',
    value: ({ costMicrosPerAnswer }) => dollars(costMicrosPerAnswer),
  },
  { label: 'Median time', meaning: 'Of a whole answer.', value: ({ p50Ms }) => time(p50Ms) },
  { label: '95th percentile', meaning: 'Of a whole answer.', value: ({ p95Ms }) => time(p95Ms) },
]

/** A language of fewer questions says little and widens the table. */
const MIN_QUESTIONS = 5

/** The columns of a table: all questions, then each language that has enough, if there are several. */
export function figureColumns(report: EvaluationReport): [name: string, figures: Figures][] {
  const languages = Object.entries(report.byLanguage).filter(
    ([, { questions }]) => questions >= MIN_QUESTIONS,
  )
  return [['all', report], ...(languages.length > 1 ? languages : [])]
}
