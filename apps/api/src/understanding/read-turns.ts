import type { LeftOut } from '@baton/contracts'
import { z } from 'zod'
import { leaveOut, leftOutText } from './left-out.ts'

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

export interface LabelledTurns {
  turns: LabelledTurn[]
  leftOut: LeftOut
}

/** Why a file holds no labelled turns, and what was wanted. */
export class TurnsError extends Error {
  override name = 'TurnsError'
}

/** The rows of a JSONL file named `name`, and which lines cannot be used. Throws a TurnsError where none can. */
export function readTurns(text: string, name: string): LabelledTurns {
  const leftOut: LeftOut = { count: 0, lines: [] }
  const turns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return []
      const parsed = LabelledTurn.safeParse(jsonOf(line))
      if (parsed.success) return [parsed.data]
      const [issue] = parsed.error.issues
      const why = issue?.path.length ? `a wrong "${issue.path.join('.')}"` : 'not JSON'
      leaveOut(leftOut, () => at + 1, why)
      return []
    })
  if (turns.length > 0) return { turns, leftOut }
  const wanted = 'Wanted: {"id", "text", "split": "train" | "test", …}, one a line.'
  throw new TurnsError([`${name} holds no turns.`, leftOutText(leftOut), wanted].filter(Boolean).join(' '))
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
