import { z } from 'zod'

const Text = z.string().trim().min(1)

/** A labelled turn of a visitor. What is not labelled is not measured; fields of other names are let pass. */
export const LabelledTurn = z.object({
  id: z.union([Text, z.number().transform(String)]),
  text: Text,
  /** Trained on, or measured with. */
  split: z.enum(['train', 'test']),
  /** BCP 47. */
  lang: Text.optional(),
  /** Null: none of the site's intents. */
  intent: Text.nullable().optional(),
  sentiment: z
    .union([z.enum(['negative', 'neutral', 'positive']), z.number().min(-1).max(1)])
    .nullable()
    .optional(),
  /** Places are UTF-16 units, `end` excluded. */
  entities: z.array(z.object({ type: Text, start: z.int().min(0), end: z.int().min(1) })).optional(),
})
export type LabelledTurn = z.infer<typeof LabelledTurn>

const MAX_PROBLEMS = 5

/** Which lines of a file of labelled turns cannot be used, and what was wanted. */
export class TurnsError extends Error {
  override name = 'TurnsError'
}

/** The rows of a JSONL file named `name`. Throws a TurnsError that names the first lines that cannot be used. */
export function readTurns(text: string, name: string): LabelledTurn[] {
  const problems: string[] = []
  const turns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return []
      const parsed = LabelledTurn.safeParse(jsonOf(line))
      if (parsed.success) return [parsed.data]
      const [issue] = parsed.error.issues
      const where = issue?.path.length ? `a wrong "${issue.path.join('.')}"` : 'no JSON object'
      problems.push(`${name}:${at + 1} holds ${where}; wanted {"id", "text", "split": "train" | "test", …}.`)
      return []
    })
  if (problems.length > 0) {
    const more = problems.length - MAX_PROBLEMS
    throw new TurnsError(
      [...problems.slice(0, MAX_PROBLEMS), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n'),
    )
  }
  if (turns.length === 0) throw new TurnsError(`${name} holds no turns; wanted one JSON object a line.`)
  return turns
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
