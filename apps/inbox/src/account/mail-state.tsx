import type { OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { exactTime, momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'

type Mail = OutputOf<'readMail'>

const states: Record<Mail['problems'][number]['state'], string> = {
  waiting: 'Is tried again',
  failed: 'Given up',
  unsure: 'May have arrived; not sent twice',
}

/** Where mail comes from, and what did not go out. */
export function MailState() {
  const { inbox } = useWorkspace()
  const [mail, setMail] = useState<Mail | null>(null)
  useEffect(() => {
    inbox.api.get<Mail>('/mail').then(setMail, (error) => inbox.toaster.say(asProblem(error).message))
  }, [inbox])
  return (
    <section class="setting" aria-labelledby="mail-title">
      <div class="setting-words">
        <h2 id="mail-title">Mail of this site</h2>
        <p>Replies to visitors who left, transcripts, notifications, digests.</p>
      </div>
      <div class="setting-control">
        {mail && !mail.from && (
          <p class="muted">
            None is sent: visitors are not asked for an address. Whoever runs this server sets{' '}
            <code>BATON_MAIL_URL</code>.
          </p>
        )}
        {mail?.from && (
          <p>
            From {mail.from}. {mail.waiting === 0 ? 'Nothing waits.' : `${mail.waiting} to go out.`}
          </p>
        )}
        {mail && mail.problems.length > 0 && (
          <ul class="origins">
            {mail.problems.map(({ id, state, problem, at }) => (
              <li key={id}>
                <span class="origin">{states[state]}</span>
                <span class="muted" title={exactTime(at)}>
                  {momentInWords(at)}: {problem}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
