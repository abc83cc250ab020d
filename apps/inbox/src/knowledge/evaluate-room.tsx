import type { OutputOf } from '@baton/contracts'
import { FileText, MessageCircleQuestionMark, Play, Square, ThumbsDown } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useFileChoice } from '../controls/use-file-choice.tsx'
import { readLabelled } from '../labels/read-labelled.ts'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import type { KnowledgePlace } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { EvaluationResult } from './evaluation-result.tsx'
import { useEvaluation } from './use-evaluation.ts'

const EXAMPLE =
  '{"id": "1", "text": "Can I send back a tent I used?", "articles": ["returns"], "answers": ["within 30 days"]}\n{"id": "2", "text": "Do you sell kayaks?", "answerable": false}'

/** Asks many questions at once and shows how well they were answered. */
export function EvaluateRoom({ go }: { go: (place: Partial<KnowledgePlace>) => void }) {
  const { inbox } = useWorkspace()
  const { state, questions, setQuestions, run, stop } = useEvaluation()
  const [name, setName] = useState<string | null>(null)
  const read = async (file: File) => {
    setName(file.name)
    setQuestions(await file.text())
  }
  const { input, choose } = useFileChoice({
    accept: '.jsonl,.ndjson,.txt',
    onFiles: ([chosen]) => chosen && void read(chosen),
  })
  if (!mayWrite(inbox.role)) {
    return (
      <div class="room">
        <p class="room-column muted">An admin can ask the assistant a whole list of questions here.</p>
      </div>
    )
  }
  const takeOpen = async () => {
    try {
      const { questions: open } =
        await inbox.api.get<OutputOf<'listOpenQuestions'>>('/knowledge/open-questions')
      if (open.length === 0) return inbox.toaster.say('Nobody has asked in vain lately.')
      setName(null)
      setQuestions(open.map(questionLine).join('\n'))
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }
  const takeLabelled = async () => {
    try {
      const rows = await readLabelled(inbox.api)
      if (!rows) return inbox.toaster.say('Nobody has called an answer right or wrong yet.')
      setName(null)
      setQuestions(rows)
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }
  const running = state.phase === 'running'
  return (
    <div class="room">
      <div class="room-column room-wide">
        <form
          class="evaluate-form"
          onSubmit={(event) => {
            event.preventDefault()
            void run()
          }}
        >
          <label class="field">
            <span>Questions, one JSON object a line</span>
            <textarea
              class="code-area"
              rows={6}
              spellcheck={false}
              placeholder={EXAMPLE}
              value={questions}
              onInput={(event) => {
                setName(null)
                setQuestions(event.currentTarget.value)
              }}
            />
          </label>
          <p class="muted">
            “articles” are the ids that answer it, “answers” texts that a quote must contain, “answerable”:
            false says that nothing does. Nothing is stored.
          </p>
          <div class="evaluate-buttons">
            {input}
            {running ? (
              <Button icon={Square} onClick={stop}>
                Stop
              </Button>
            ) : (
              <Button kind="primary" type="submit" icon={Play} disabled={!questions.trim()}>
                Ask them all
              </Button>
            )}
            <Button icon={FileText} onClick={choose}>
              {name ?? 'Choose a file'}
            </Button>
            <Button kind="quiet" icon={MessageCircleQuestionMark} onClick={() => void takeOpen()}>
              What visitors could not find
            </Button>
            <Button kind="quiet" icon={ThumbsDown} onClick={() => void takeLabelled()}>
              Answers your team judged
            </Button>
            <Progress state={state} />
          </div>
        </form>
        {state.phase === 'failed' && <ProblemLine problem={state.message} />}
        {state.phase === 'done' && <EvaluationResult result={state} go={go} />}
      </div>
    </div>
  )
}

type OpenQuestion = OutputOf<'listOpenQuestions'>['questions'][number]

/** As a line of questions: that it should have an answer is what is known of it. */
const questionLine = ({ id, text, language }: OpenQuestion) =>
  JSON.stringify({ id, text, ...(language && { lang: language }), answerable: true })

function Progress({ state }: { state: ReturnType<typeof useEvaluation>['state'] }) {
  if (state.phase !== 'running') return null
  const { done, total } = state
  return (
    <>
      <progress class="evaluate-bar" value={done} max={Math.max(total, 1)} aria-label="Questions asked" />
      <span class="muted">{total > 0 ? `${done} of ${total}` : 'Reading'}</span>
    </>
  )
}
