import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Field } from './field.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { SecurityHandle } from './use-security.ts'

interface Begun {
  uri: string
  recoveryCodes: string[]
}

/** Codes of an authenticator app, asked for after the password. */
export function SecondFactor({ handle }: { handle: SecurityHandle }) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [code, setCode] = useState('')
  const isOn = handle.read?.hasSecondFactor ?? false

  const confirm = async () => {
    if (!begun || !(await handle.send('second-factor/confirm', { code }, 'From now on a code is asked for.')))
      return
    setCodes(begun.recoveryCodes)
    setBegun(null)
    setCode('')
  }
  return (
    <section class="setting" aria-labelledby="codes-title">
      <div class="setting-words">
        <h2 id="codes-title">Codes of an app</h2>
        <p>After your password, six digits of an authenticator app. A stolen password is then not enough.</p>
      </div>
      <div class="setting-control">
        {codes && <RecoveryCodes codes={codes} />}
        {isOn && (
          <>
            <p>On.</p>
            <WithPassword
              id="new-codes"
              action="Make new recovery codes"
              onPassword={async (password) => {
                const made = await handle.send<{ recoveryCodes: string[] }>('second-factor/recovery-codes', {
                  password,
                })
                if (made) setCodes(made.recoveryCodes)
                return made !== undefined
              }}
            />
            <WithPassword
              id="codes-off"
              action="Switch codes off"
              onPassword={async (password) => {
                const done = await handle.send(
                  'second-factor/remove',
                  { password },
                  'No code is asked for any more.',
                )
                if (done) setCodes(null)
                return done !== undefined
              }}
            />
          </>
        )}
        {!isOn && !begun && (
          <WithPassword
            id="codes-on"
            action="Set up codes"
            onPassword={async (password) => {
              const answer = await handle.send<Begun>('second-factor/begin', { password })
              if (answer) setBegun(answer)
              return answer !== undefined
            }}
          />
        )}
        {!isOn && begun && (
          <form
            class="second-factor"
            onSubmit={(event) => {
              event.preventDefault()
              void confirm()
            }}
          >
            <p>Scan this with the app, or type the key into it.</p>
            <QrCode text={begun.uri} label="QR code with the key below" />
            <p>
              <code>{URL.parse(begun.uri)?.searchParams.get('secret')}</code>
            </p>
            <Field
              id="first-code"
              label="Code that the app shows"
              type="text"
              autocomplete="one-time-code"
              value={code}
              onInput={setCode}
              required
              maxLength={6}
              autoFocus
            />
            <Button kind="primary" type="submit">
              Switch codes on
            </Button>
          </form>
        )}
      </div>
    </section>
  )
}

/** A button that asks for the password first, so that an open screen is not enough. */
function WithPassword(props: {
  id: string
  action: string
  onPassword: (password: string) => Promise<boolean>
}) {
  const { id, action, onPassword } = props
  const [asks, setAsks] = useState(false)
  const [password, setPassword] = useState('')
  if (!asks) return <Button onClick={() => setAsks(true)}>{action}</Button>
  return (
    <form
      class="second-factor"
      onSubmit={(event) => {
        event.preventDefault()
        void onPassword(password).then((isRight) => {
          setPassword('')
          if (isRight) setAsks(false)
        })
      }}
    >
      <Field
        id={id}
        label="Your password"
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={setPassword}
        required
        autoFocus
      />
      <Button type="submit">{action}</Button>
    </form>
  )
}
