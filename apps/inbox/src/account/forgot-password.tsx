import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import type { Api } from '../state/api.ts'
import { asProblem } from '../state/problem.ts'

/** A link for a new password, by mail where this installation sends any. */
export function ForgotPassword({ api, email }: { api: Api; email: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const ask = async () => {
    if (!email.trim()) return setSaid('Write your e-mail address above first.')
    try {
      const { canMail } = await api.forgotPassword(email.trim())
      setSaid(
        canMail
          ? 'If somebody signs in with this address, a link is on its way to it.'
          : 'This installation sends no mail. Ask whoever runs the server for a link: baton staff reset.',
      )
    } catch (error) {
      setSaid(asProblem(error).message)
    }
  }
  return (
    <div class="door-help">
      <Button kind="quiet" onClick={() => void ask()}>
        Forgot the password?
      </Button>
      <p role="status">{said}</p>
    </div>
  )
}
