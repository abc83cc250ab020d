import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'

const Text = z.string().trim().min(1)

/** One question to evaluate with, and what is known about its answer. Fields of other names are let pass. */
export const EvaluationQuestion = z.object({
  id: Text,
  text: Text,
  /** BCP 47; groups the figures. The assistant is not told: no visitor tells it either. */
  lang: Text.optional(),
  /** Ids of the articles that answer it. */
  articles: z.array(Text).optional(),
  /** Text that the right article holds, where its id is not known. */
  passage: Text.optional(),
  /** A quote is right when it contains one of these. */
  answers: z.array(Text).optional(),
  /** Left out: yes when articles, a passage or answers are named, else unknown. */
  answerable: z.boolean().optional(),
  /** What was said before, oldest first. */
  history: z
    .array(z.object({ author: z.enum(['visitor', 'assistant', 'agent']), text: z.string() }))
    .default([]),
  /** As whom to ask; an internal question sees internal articles. */
  audience: z.enum(['public', 'internal']).default('public'),
})
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>

const MAX_PROBLEMS = 5
const SLICE = 100

/** Which lines of a file of questions cannot be used, and what was wanted. */
export class QuestionsError extends Error {
  override name = 'QuestionsError'
}

/**
 * The rows of a JSONL file named `name`. Rejects with a QuestionsError that names the first lines that cannot be used.
 * The thread is given back between slices.
 */
export async function readQuestions(text: string, name: string): Promise<EvaluationQuestion[]> {
  const questions: EvaluationQuestion[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (!line.trim()) continue
    const number = index + 1
    if (number % SLICE === 0) await setImmediate()
    const read = readRow(line)
    if ('problem' in read) problems.push(`${name}:${number} ${read.problem}.`)
    else if (lineOf.has(read.question.id))
      problems.push(
        `${name}:${number} has the id "${read.question.id}" of line ${lineOf.get(read.question.id)}; wanted an id of its own.`,
      )
    else {
      lineOf.set(read.question.id, number)
      questions.push(read.question)
    }
  }
  if (problems.length > 0) {
    const more = problems.length - MAX_PROBLEMS
    throw new QuestionsError(
      [...problems.slice(0, MAX_PROBLEMS), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'),
    )
  }
  if (questions.length === 0)
    throw new QuestionsError(`${name} holds no questions; wanted one JSON object a line.`)
  return questions
}

function readRow(line: string): { question: EvaluationQuestion } | { problem: string } {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return { problem: 'is not JSON; wanted {"id": …, "text": …}' }
  }
  const parsed = EvaluationQuestion.safeParse(row)
  if (parsed.success) return { question: parsed.data }
  const [issue] = parsed.error.issues
  const at = issue?.path.join('.')
  return {
    problem: at
      ? `has a wrong "${at}" (${issue?.message})`
      : 'is not a question; wanted {"id": …, "text": …}',
  }
}
