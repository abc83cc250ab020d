import type { Installation } from '../node/installation.ts'

/** Something a verb says while it works. */
export type Progress =
  | { type: 'progress'; done: number; total: number | null; label: string }
  | { type: 'line'; text: string; error?: true }

/** One line of what the owner of a data folder answers to a command. */
export type VerbLine =
  | { type: 'result'; result: unknown }
  | { type: 'error'; message: string; operator: boolean }
  | Progress

/**
 * A verb of the command line. It runs in the process that owns the data folder: in the server if one is up, else in
 * the command itself. Arguments and result are JSON.
 */
export interface Verb<Arguments, Result> {
  name: string
  run(
    installation: Installation,
    input: Arguments,
    say: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result>
}

/** What the operator did wrong or must do; printed as one sentence, without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
