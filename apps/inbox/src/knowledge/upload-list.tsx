import { CircleAlert, CircleCheck } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { isOver, type Upload, type UploadState, type Uploads } from './uploads.ts'

/** The files of this visit, each with how far it is or what came of it. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { list, clear } = uploads
  if (list.length === 0) return null
  const over = list.filter(isOver).length
  return (
    <div class="uploads">
      <p class="uploads-head" role="status">
        <span>
          {over === list.length
            ? `${over} of ${list.length} files read`
            : `Reading ${over + 1} of ${list.length}`}
        </span>
        {over === list.length && (
          <Button kind="quiet" onClick={clear}>
            Clear
          </Button>
        )}
      </p>
      <ul>
        {list.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
      </ul>
    </div>
  )
}

function UploadRow({ upload: { path, state } }: { upload: Upload }) {
  const problems = problemsOf(state)
  return (
    <li class="upload">
      <span class="upload-name" dir="auto">
        {path}
      </span>
      <span class={`upload-state${problems.length > 0 ? ' upload-failed' : ''}`}>
        {isDone(state) && <Icon of={problems.length > 0 ? CircleAlert : CircleCheck} size={14} />}
        {words(state)}
      </span>
      {state.phase === 'sending' && (
        <progress class="upload-bar" value={state.share} max={1} aria-label={`Sent of ${path}`} />
      )}
      {problems.map((problem) => (
        <p key={problem} class="upload-problem">
          {problem}
        </p>
      ))}
    </li>
  )
}

const isDone = (state: UploadState) => state.phase === 'done' || state.phase === 'failed'

function problemsOf(state: UploadState): string[] {
  if (state.phase === 'failed') return [state.message]
  return state.phase === 'done' ? state.outcome.errors.map(({ message }) => message) : []
}

function words(state: UploadState): string {
  switch (state.phase) {
    case 'waiting':
      return 'Waiting'
    case 'sending':
      return state.share < 1 ? `${Math.round(state.share * 100)} %` : 'Reading'
    case 'failed':
      return 'Not added'
    case 'done': {
      const { added, changed, unchanged, errors } = state.outcome
      if (added + changed + unchanged === 0 && errors.length === 1) return 'Not added'
      const parts = [
        added > 0 && `${added} added`,
        changed > 0 && `${changed} changed`,
        unchanged > 0 && `${unchanged} as before`,
        errors.length > 0 && `${errors.length} not added`,
      ].filter(Boolean)
      return parts.join(', ') || 'Nothing to add'
    }
  }
}
