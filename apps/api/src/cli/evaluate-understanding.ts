import { basename } from 'node:path'
import type { LeftOut } from '@baton/contracts'
import { IntentTrainingError } from '@baton/understanding'
import { evaluateTurns, type UnderstandingReport } from '../understanding/evaluate-turns.ts'
import { leftOutText } from '../understanding/left-out.ts'
import { type LabelledTurns, readTurns, TurnsError } from '../understanding/read-turns.ts'
import { understandingText } from '../understanding/report-text.ts'
import { readText, writeText } from './operator-files.ts'
import { OperatorError } from './verb.ts'

/** `baton evaluate --understanding FILE`: learns from the rows to train on, measures the rest. Needs no site. */
export async function evaluateUnderstanding(
  { understanding, json }: { understanding: string; json?: string },
  { print, now }: { print: (line: string) => void; now: Date },
): Promise<void> {
  const text = await readText(understanding, 'a JSONL file of labelled turns')
  const report = await reportOf(() => readTurns(text, basename(understanding)), now)
  if (json !== undefined) await writeText(json, `${JSON.stringify(report, null, 2)}\n`)
  print(understandingText(report))
  const broken = leftOutText(report.leftOut)
  if (broken) print(broken)
}

async function reportOf(
  read: () => LabelledTurns,
  now: Date,
): Promise<UnderstandingReport & { leftOut: LeftOut }> {
  try {
    const { turns, leftOut } = read()
    return { ...(await evaluateTurns(turns, { now })), leftOut }
  } catch (error) {
    if (error instanceof TurnsError || error instanceof IntentTrainingError)
      throw new OperatorError(error.message)
    throw error
  }
}
