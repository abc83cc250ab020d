import type { NotificationKind } from '@baton/contracts'
import { X } from 'lucide-preact'
import { deviceInWords } from '../account/device-words.ts'
import { Button } from '../controls/button.tsx'
import { momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { DigestForm } from './digest-form.tsx'
import { subscribeDevice, whyNoPush } from './push-device.ts'
import { QuietHoursForm } from './quiet-hours-form.tsx'
import { useNotifications } from './use-notifications.ts'

const kinds: [NotificationKind, string][] = [
  ['handoff', 'Somebody waits for a person'],
  ['reply', 'A visitor of yours wrote'],
  ['deadline', 'A deadline was missed'],
  ['mention', 'A colleague mentioned you'],
]

/** What one hears of while the inbox is not open. What the assistant handles alone is never told. */
export function NotificationSettingsForm() {
  const { inbox } = useWorkspace()
  const { read, receipts, change, addDevice, removeDevice, test } = useNotifications()
  if (!read) return null
  const { settings, devices, pushKey, canMail } = read
  const noPush = whyNoPush()
  const add = async () => {
    const address = await subscribeDevice(pushKey).catch(() => null)
    if (address) await addDevice(address)
    else inbox.toaster.say('The browser said no. Allow notifications for this page, then try again.')
  }
  const toggled = (list: NotificationKind[], kind: NotificationKind) =>
    list.includes(kind) ? list.filter((each) => each !== kind) : [...list, kind]
  return (
    <section class="setting" aria-labelledby="notifications-title">
      <div class="setting-words">
        <h2 id="notifications-title">Notifications</h2>
        <p>For when you are not looking. What the assistant handles alone makes no noise.</p>
      </div>
      <div class="setting-control">
        <table class="notification-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Devices</th>
              <th scope="col">Mail</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(([kind, label]) => (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${label}: on devices`}
                    checked={settings.push.includes(kind)}
                    onChange={() => void change({ push: toggled(settings.push, kind) })}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${label}: by mail`}
                    checked={settings.mail.includes(kind)}
                    disabled={!canMail}
                    onChange={() => void change({ mail: toggled(settings.mail, kind) })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted">
          {canMail ? 'Mail goes out when nobody has the inbox open.' : 'This installation sends no mail.'}
        </p>
        <label class="notification-check">
          <input
            type="checkbox"
            checked={settings.sound}
            onChange={() => void change({ sound: !settings.sound })}
          />
          A sound in the open inbox
        </label>
        <QuietHoursForm quiet={settings.quiet} onChange={(quiet) => void change({ quiet })} />
        {canMail && <DigestForm digest={settings.digest} onChange={(digest) => void change({ digest })} />}
        <ul class="origins" aria-label="Devices">
          {devices.map(({ id, userAgent, usedAt }) => (
            <li key={id}>
              <span class="origin">{deviceInWords(userAgent)}</span>
              <span class="muted">
                {usedAt === null ? 'Nothing sent yet' : `Last ${momentInWords(usedAt)}`}
              </span>
              <Button
                kind="quiet"
                icon={X}
                label={`Remove ${deviceInWords(userAgent)}`}
                onClick={() => void removeDevice(id)}
              />
            </li>
          ))}
          {devices.length === 0 && <li class="muted">No device yet.</li>}
        </ul>
        {noPush && <p class="muted">{noPush}</p>}
        <div class="notification-tries">
          {!noPush && <Button onClick={() => void add()}>Notify this device</Button>}
          {devices.length > 0 && <Button onClick={() => void test('push')}>Test my devices</Button>}
          {canMail && <Button onClick={() => void test('mail')}>Test my mail</Button>}
        </div>
        <div role="status">
          {receipts.map(({ ok, said }, index) => (
            <p key={`${index} ${said}`} class={ok ? undefined : 'setting-problem'}>
              {said}
            </p>
          ))}
        </div>
      </div>
    </section>
  )
}
