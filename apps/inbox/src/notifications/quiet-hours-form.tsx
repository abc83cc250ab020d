import type { NotificationSettings } from '@baton/contracts'

type Quiet = NotificationSettings['quiet']

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const minuteOf = (time: string): number | null => {
  const [hours, minutes] = time.split(':').map(Number)
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? null
    : hours * 60 + minutes
}

const NIGHT = { from: 22 * 60, to: 7 * 60 }

/** From when to when nothing is told, by this device's clock. */
export function QuietHoursForm({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const set = (part: 'from' | 'to', time: string) => {
    const minute = minuteOf(time)
    if (quiet && minute !== null) onChange({ ...quiet, [part]: minute, timeZone })
  }
  return (
    <div class="quiet-hours">
      <label class="notification-check">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={() => onChange(quiet ? null : { ...NIGHT, timeZone })}
        />
        Quiet hours
      </label>
      {quiet && (
        <>
          <input
            type="time"
            aria-label="Quiet from"
            value={clock(quiet.from)}
            onChange={(event) => set('from', event.currentTarget.value)}
          />
          <span aria-hidden="true">to</span>
          <input
            type="time"
            aria-label="Quiet until"
            value={clock(quiet.to)}
            onChange={(event) => set('to', event.currentTarget.value)}
          />
          <span class="muted">{quiet.timeZone}</span>
        </>
      )}
    </div>
  )
}
