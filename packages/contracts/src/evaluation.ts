import { z } from 'zod'

const Figure = z.number().nullable()

/** How well questions were answered; null where no question says what is right. Shares are 0 to 1. */
export const Figures = z.object({
  questions: z.int(),
  recall: z.object({ '1': Figure, '5': Figure, '10': Figure }),
  mrr: Figure,
  ndcg10: Figure,
  answerInFirst: Figure,
  answerInFirstTwo: Figure,
  answeredShare: Figure,
  falseAnswerShare: Figure,
  auroc: Figure,
  precisionAtHalfCoverage: Figure,
  internalLeaks: Figure,
  citedShare: Figure,
  citationPrecision: Figure,
  /** Millionths of a US dollar; null where no model was asked, or one without a price. */
  costMicrosPerAnswer: Figure,
  p50Ms: Figure,
  p95Ms: Figure,
})
export type Figures = z.infer<typeof Figures>

/** What went wrong with a question: see `docs/evaluate.md` of the API. */
export const EvaluationProblem = z.enum([
  'right_article_not_first',
  'right_article_not_found',
  'answer_not_quoted',
  'gave_up',
  'false_answer',
  'internal_leak',
])
export type EvaluationProblem = z.infer<typeof EvaluationProblem>

export const EvaluationFailure = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  problems: z.array(EvaluationProblem),
  /** Ids of the right articles. */
  wanted: z.array(z.string()),
  /** Place of the best of them, from 1; null when it was not found. */
  rank: z.int().nullable(),
  /** The articles ranked first. */
  found: z.array(z.object({ id: z.string(), title: z.string() })),
  /** The best quotes, whether or not they were shown. */
  quotes: z.array(z.string()),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  confidence: z.number(),
  /** Internal articles of which something was shown. */
  leaks: z.array(z.string()),
})
export type EvaluationFailure = z.infer<typeof EvaluationFailure>

export const EvaluationReport = Figures.extend({
  byLanguage: z.record(z.string(), Figures),
  failures: z.array(EvaluationFailure),
  /** What the site's calibration was, in one sentence. */
  calibration: z.string().optional(),
})
export type EvaluationReport = z.infer<typeof EvaluationReport>

/** One line of a running evaluation; `report` is the last. */
export const EvaluationLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.int(), total: z.int() }),
  z.object({ type: z.literal('warning'), message: z.string() }),
  /** It could not go on; nothing follows. */
  z.object({ type: z.literal('error'), message: z.string() }),
  z.object({
    type: z.literal('report'),
    report: EvaluationReport,
    /** The figures in words, for people: the columns of a table and its rows. */
    columns: z.array(z.string()),
    rows: z.array(z.object({ label: z.string(), meaning: z.string(), values: z.array(z.string()) })),
    /** What each problem is called. */
    problemWords: z.record(EvaluationProblem, z.string()),
    /** The same as one page that needs nothing else. */
    html: z.string(),
  }),
])
export type EvaluationLine = z.infer<typeof EvaluationLine>
