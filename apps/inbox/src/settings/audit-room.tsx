import type { AuditEntry, OutputOf } from '@baton/contracts'
import { ShieldCheck } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { LONG_ANSWER_MS } from '../state/silence-limit.ts'
import { exactTime, momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { auditBy, auditConversation, auditDetails, auditWords } from './audit-words.ts'

type Page = OutputOf<'readAudit'>
type Checked = OutputOf<'checkAudit'>

/** Who did what, the newest first, and whether the log is whole. For admins. */
export function AuditRoom() {
  const { inbox } = useWorkspace()
  const [entries, setEntries] = useState<AuditEntry[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isAdmin = mayWrite(inbox.role)
  const read = (before: number | null) =>
    inbox.api.get<Page>(before === null ? '/audit' : `/audit?before=${before}`).then(
      (page) => {
        setEntries((known) => (before === null ? page.entries : [...(known ?? []), ...page.entries]))
        setNext(page.next)
      },
      (error) => setProblem(asProblem(error).message),
    )
  useEffect(() => {
    if (isAdmin) void read(null)
  }, [inbox])
  if (!isAdmin) return <p class="settings-note">Admins read who did what here.</p>
  return (
    <section aria-labelledby="audit-title">
      <h2 id="audit-title" class="visually-hidden">
        Audit log
      </h2>
      <AuditCheck />
      <ProblemLine class="setting-problem" problem={problem} />
      {entries?.length === 0 && (
        <p class="muted">Nothing yet. Changes of settings and rights, redactions and looks stand here.</p>
      )}
      <ol class="audit-lines">
        {entries?.map((entry) => (
          <AuditLine key={entry.n} entry={entry} />
        ))}
      </ol>
      {next !== null && <Button onClick={() => void read(next)}>Show older</Button>}
    </section>
  )
}

function AuditLine({ entry }: { entry: AuditEntry }) {
  const { inbox, router } = useWorkspace()
  const details = auditDetails(entry)
  const conversationId = auditConversation(entry)
  const open = () => router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId })
  return (
    <li class="audit-line">
      <span class="audit-n">{entry.n}</span>
      <time dateTime={new Date(entry.at).toISOString()} title={exactTime(entry.at)}>
        {momentInWords(entry.at)}
      </time>
      <span class="audit-by">{auditBy(entry)}</span>
      <div class="audit-what">
        {auditWords(entry)}
        {details.length > 0 && (
          <ul class="audit-details">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {conversationId && (
          <Button kind="quiet" class="audit-open" onClick={open}>
            Open the conversation
          </Button>
        )}
      </div>
    </li>
  )
}

/** Each line holds the hash of the one before: the server reads them all and says whether they fit. */
function AuditCheck() {
  const { inbox } = useWorkspace()
  const [checked, setChecked] = useState<Checked | null>(null)
  const check = () =>
    inbox.api.get<Checked>('/audit/check', LONG_ANSWER_MS).then(setChecked, (error) => {
      inbox.toaster.say(asProblem(error).message)
    })
  return (
    <div class="audit-head">
      <p role="status" class={checked && checked.brokenAt !== null ? 'audit-broken' : ''}>
        {checked === null ? 'Each line is tied to the one before it.' : resultWords(checked)}
      </p>
      <Button icon={ShieldCheck} onClick={() => void check()}>
        Check the log
      </Button>
    </div>
  )
}

function resultWords({ entries, brokenAt, head }: Checked): string {
  if (brokenAt !== null)
    return `Line ${brokenAt} does not follow the one before: it was changed or taken out. Look at a backup.`
  if (entries === 0) return 'There is nothing to check yet.'
  return `All ${entries} lines are whole. The last is ${head.slice(0, 12)}…`
}
