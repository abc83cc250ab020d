import type { Source, WebReach, WebSource } from '@baton/contracts'
import { ChevronRight, FileText, Globe, RefreshCw, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { useNow } from '../controls/use-now.ts'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { LONG_ANSWER_MS } from '../state/silence-limit.ts'
import { ageInWords, exactTime } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { isFailing } from './source-state.ts'

const reachWords: Record<WebReach, string> = {
  page: 'This page',
  sitemap: 'Pages of its sitemap',
  below: 'Pages below this address',
}

/** A source: what it holds, how its last reading went, and what can be done about it. */
export function SourceRow({
  source,
  onOpen,
  onChanged,
}: {
  source: Source
  /** Shows its articles. */
  onOpen: () => void
  onChanged: () => void
}) {
  const { inbox } = useWorkspace()
  const [shown, setShown] = useState(false)
  const [removing, setRemoving] = useState(false)
  const { id, name, articles, web, report, refreshingSince } = source
  const errors = report?.errors ?? []
  const refresh = async () => {
    try {
      await inbox.api.post(`/sources/${id}/refresh`)
      inbox.toaster.say(`${name} is read again in a moment.`)
      onChanged()
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }
  const clearErrors = async () => {
    try {
      await inbox.api.delete(`/sources/${id}/errors`)
      setShown(false)
      onChanged()
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }
  const remove = async () => {
    await inbox.api.delete(`/sources/${id}`, LONG_ANSWER_MS)
    inbox.toaster.say(`Removed: ${name}`)
    onChanged()
  }
  return (
    <li class="source-row">
      <span class="source-icon">
        <Icon of={web ? Globe : FileText} />
      </span>
      <div class="source-words">
        <p class="source-name" dir="auto">
          {name}
        </p>
        <p class="source-state">
          {web && `${reachWords[web.reach]}, ${everyWords(web)}. `}
          <State source={source} />
        </p>
        {errors.length > 0 && (
          <button type="button" class="source-errors" aria-expanded={shown} onClick={() => setShown(!shown)}>
            <Icon of={ChevronRight} size={14} />
            {unreadWords(source)}
          </button>
        )}
        {shown && (
          <ul class="source-problems">
            {errors.map(({ from, message }) => (
              <li key={`${from} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        {shown && !web && mayWrite(inbox.role) && (
          <Button kind="quiet" onClick={() => void clearErrors()}>
            Clear
          </Button>
        )}
      </div>
      <button type="button" class="source-count" onClick={onOpen}>
        {articles === 1 ? '1 article' : `${articles} articles`}
      </button>
      {mayWrite(inbox.role) && (
        <>
          {web && (
            <Button
              kind="quiet"
              icon={RefreshCw}
              label={`Read ${name} again`}
              disabled={refreshingSince !== null}
              onClick={() => void refresh()}
            />
          )}
          <Button kind="quiet" icon={Trash2} label={`Remove ${name}`} onClick={() => setRemoving(true)} />
        </>
      )}
      {removing && (
        <RemoveDialog what={name} onClose={() => setRemoving(false)} onRemove={remove}>
          {articles === 0
            ? 'It holds no articles.'
            : `Its ${articles === 1 ? 'article goes' : `${articles} articles go`} with it, and the assistant no longer answers from ${articles === 1 ? 'it' : 'them'}.`}
        </RemoveDialog>
      )}
    </li>
  )
}

function State({ source }: { source: Source }) {
  const { web, report, refreshingSince } = source
  const now = useNow()
  if (refreshingSince !== null) return <>Being read now.</>
  if (report === null) return <>{web && 'Not read yet.'}</>
  const { added, changed, removed, endedAt, isComplete, failed } = report
  const ago = `${ageInWords(now - endedAt)} ago`
  if (isFailing(source))
    return (
      <span class="source-warning" title={exactTime(endedAt)}>
        Could not be read {ago}.
      </span>
    )
  const changes = [
    added > 0 && `${added} new`,
    changed > 0 && `${changed} changed`,
    removed > 0 && `${removed} gone`,
  ].filter(Boolean)
  return (
    <>
      <span title={exactTime(endedAt)}>Read {ago}</span>
      {changes.length > 0 ? `: ${changes.join(', ')}.` : ': nothing had changed.'}
      {!isComplete && (
        <span class="source-warning">
          {failed > 0
            ? ' It could not be read whole, so nothing was removed.'
            : ' It ends at the most pages it may have.'}
        </span>
      )}
    </>
  )
}

function unreadWords({ web, report }: Source): string {
  const noun = web ? 'page' : 'file'
  // A file of many articles may have many faults.
  const count = web ? (report?.failed ?? 0) : new Set(report?.errors.map(({ from }) => from)).size
  return count === 1 ? `1 ${noun} could not be read` : `${count} ${noun}s could not be read`
}

function everyWords({ refreshHours }: WebSource): string {
  if (refreshHours === null) return 'read when you ask'
  if (refreshHours === 1) return 'read every hour'
  if (refreshHours === 24) return 'read every day'
  if (refreshHours === 168) return 'read every week'
  return `read every ${refreshHours} hours`
}
