import type { EvaluationLine } from '@baton/contracts'
import type { Inbox } from '../state/inbox.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { readLines } from './read-lines.ts'

export type EvaluationOutcome = Omit<Extract<EvaluationLine, { type: 'report' }>, 'type'> & {
  warnings: string[]
}

export type EvaluationState =
  | { phase: 'idle' }
  | { phase: 'running'; done: number; total: number }
  | { phase: 'failed'; message: string }
  | ({ phase: 'done' } & EvaluationOutcome)

interface Evaluation {
  questions: Store<string>
  state: Store<EvaluationState>
  running: AbortController | null
}

/** One a site: it goes on, and its result stays, while another room is open. */
const evaluations = new WeakMap<Inbox, Evaluation>()

export function useEvaluation() {
  const { inbox } = useWorkspace()
  const evaluation = evaluations.get(inbox) ?? {
    questions: createStore(''),
    state: createStore<EvaluationState>({ phase: 'idle' }),
    running: null,
  }
  evaluations.set(inbox, evaluation)
  return {
    questions: useStore(evaluation.questions),
    state: useStore(evaluation.state),
    setQuestions: evaluation.questions.set,
    run: () => run(inbox, evaluation),
    stop: () => evaluation.running?.abort(),
  }
}

async function run({ api }: Inbox, evaluation: Evaluation): Promise<void> {
  const { state, questions } = evaluation
  if (evaluation.running) return
  const running = new AbortController()
  evaluation.running = running
  state.set({ phase: 'running', done: 0, total: 0 })
  const warnings: string[] = []
  try {
    const take = (line: EvaluationLine) => {
      if (line.type === 'progress') state.set({ phase: 'running', done: line.done, total: line.total })
      else if (line.type === 'warning') warnings.push(line.message)
      else if (line.type === 'error') state.set({ phase: 'failed', message: line.message })
      else state.set({ ...line, phase: 'done', warnings })
    }
    await readLines(api, '/knowledge/evaluation', questions.get(), take, running.signal)
    if (state.get().phase === 'running')
      state.set({ phase: 'failed', message: 'The connection broke off before the last question. Try again.' })
  } catch (error) {
    state.set(
      running.signal.aborted ? { phase: 'idle' } : { phase: 'failed', message: asProblem(error).message },
    )
  } finally {
    evaluation.running = null
  }
}
