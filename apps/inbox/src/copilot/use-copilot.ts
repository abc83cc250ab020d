import type {
  Conversation,
  ConversationSummary,
  CopilotSource,
  InputOf,
  OutputOf,
  Suggestion,
} from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readLines } from '../knowledge/read-lines.ts'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { takeUp } from './take-up.ts'

export type Brief = OutputOf<'readCopilot'>
type Job = 'reply' | 'summary' | InputOf<'redraft'>['how']

export interface CopilotState {
  /** Null until it is read. */
  brief: Brief | null
  /** The model's, in the place of the brief's. */
  summary: ConversationSummary | null
  /** What it is at now. */
  job: Job | null
  /** A reply as it arrives. */
  writing: { text: string; sources: CopilotSource[] }
  suggestion: Suggestion | null
  /** Why there is no reply, and what looks closest. */
  none: { decision: string; closest: CopilotSource[] } | null
  /** In words. */
  problem: string | null
}

const NOTHING = { writing: { text: '', sources: [] }, suggestion: null, none: null, problem: null }
const START: CopilotState = { brief: null, summary: null, job: null, ...NOTHING }

/** What the copilot knows and does for one conversation. It does one thing at a time; leaving ends it. */
export function useCopilot({ id }: Conversation, messages: number) {
  const { api, drafts } = useWorkspace().inbox
  const [state, setState] = useState(START)
  const running = useRef<AbortController | null>(null)
  const change = (next: Partial<CopilotState>) => setState((known) => ({ ...known, ...next }))

  useEffect(() => {
    api.get<Brief>(`/conversations/${id}/copilot`).then(
      (brief) => change({ brief }),
      (error) => change({ problem: asProblem(error).message }),
    )
  }, [api, id, messages])
  useEffect(() => () => running.current?.abort(), [])

  async function run<Line>(job: Job, path: string, body: unknown, onLine: (line: Line) => void) {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    change({ job, problem: null, ...(job === 'reply' && NOTHING) })
    const take = (line: Line | { type: 'error'; message: string }) => {
      if (mine.signal.aborted) return
      if (isError(line)) change({ problem: line.message })
      else onLine(line)
    }
    const problem = await readLines(
      api,
      `/conversations/${id}/copilot/${path}`,
      JSON.stringify(body),
      take,
      mine.signal,
    ).then(
      () => null,
      (error) => asProblem(error).message,
    )
    if (running.current !== mine) return
    running.current = null
    change(problem && !mine.signal.aborted ? { job: null, problem } : { job: null })
  }

  return {
    state,
    stop: () => {
      running.current?.abort()
      running.current = null
      change({ job: null, writing: NOTHING.writing })
    },
    dismiss: () => change(NOTHING),
    suggest: () => run<ReplyLine>('reply', 'reply', {}, (line) => setState((known) => after(known, line))),
    sumUp: () =>
      run<Extract<OutputOf<'summarise'>, { type: 'result' }>>('summary', 'summary', {}, ({ summary }) =>
        change({ summary }),
      ),
    redraft: (wish: InputOf<'redraft'>) =>
      run<Extract<OutputOf<'redraft'>, { type: 'result' }>>(wish.how, 'redraft', wish, ({ suggestion }) => {
        // What was typed meanwhile counts more.
        if (drafts.read(id).text === wish.text) takeUp(drafts, id, suggestion)
        else change({ problem: 'You went on writing, so your words were left as they are.' })
      }),
  }
}

type ReplyLine = Exclude<OutputOf<'suggestReply'>, { type: 'error' }>

function after(state: CopilotState, line: ReplyLine): CopilotState {
  const { text, sources } = state.writing
  if (line.type === 'delta') return { ...state, writing: { text: text + line.text, sources } }
  if (line.type === 'source') return { ...state, writing: { text, sources: [...sources, line.source] } }
  const { suggestion, decision, closest } = line
  return { ...state, ...NOTHING, suggestion, none: suggestion ? null : { decision, closest } }
}

const isError = (line: unknown): line is { type: 'error'; message: string } =>
  typeof line === 'object' && line !== null && Reflect.get(line, 'type') === 'error'
