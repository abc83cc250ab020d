import type { OutputOf } from '@baton/contracts'
import { RotateCcw, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { LONG_ANSWER_MS } from '../state/silence-limit.ts'
import { momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { LinkOnce } from './link-once.tsx'
import { roleWords } from './role-words.ts'
import type { OpenInvitation, PeopleHandle } from './use-people.ts'

/** Who was asked to join and has not yet: asked again, or no more. */
export function InvitationList({
  handle,
  invitations,
}: {
  handle: PeopleHandle
  invitations: OpenInvitation[]
}) {
  const { api } = useWorkspace().inbox
  const [link, setLink] = useState<string | null>(null)
  const resend = ({ id, email }: OpenInvitation) =>
    handle.change(async () => {
      const sent = await api.post<OutputOf<'resendInvitation'>>(
        `/invitations/${id}/resend`,
        undefined,
        LONG_ANSWER_MS,
      )
      setLink(sent.link)
    }, `Invited anew: ${email}. The link of before is good no more.`)
  const withdraw = ({ id, email }: OpenInvitation) =>
    handle.change(
      () => api.delete(`/invitations/${id}`),
      `The invitation${email ? ` of ${email}` : ''} was withdrawn.`,
    )
  return (
    <section class="setting" aria-labelledby="invitations-title">
      <div class="setting-words">
        <h2 id="invitations-title">Invitations</h2>
        <p>Open ones. Each link works once.</p>
      </div>
      <div class="setting-control">
        <ul class="origins">
          {invitations.map((invitation) => (
            <li key={invitation.id}>
              <span class="origin">
                {invitation.email ?? 'Whoever has the link'}{' '}
                <span class="muted">
                  {roleWords[invitation.role]} · until {momentInWords(invitation.expiresAt)}
                </span>
              </span>
              {invitation.email && (
                <Button
                  kind="quiet"
                  icon={RotateCcw}
                  label={`Invite ${invitation.email} again`}
                  onClick={() => void resend(invitation)}
                />
              )}
              <Button
                kind="quiet"
                icon={X}
                label={`Withdraw ${invitation.email ?? 'the invitation'}`}
                onClick={() => void withdraw(invitation)}
              />
            </li>
          ))}
        </ul>
        {link && <LinkOnce link={link} />}
      </div>
    </section>
  )
}
