import type { Hours } from '@baton/contracts'
import { useId, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { shiftsFrom, shiftsInWords, weekdays } from './hours-words.ts'

const nineToFive = { from: 9 * 60, to: 17 * 60 }
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
const usual: Hours = {
  timeZone: here,
  week: weekdays.map((_, day) => (day < 5 ? [nineToFive] : [])),
  holidays: [],
}

interface HoursFormProps {
  title: string
  about: string
  /** What holds without hours of its own. */
  without: string
  hours: Hours | null
  disabled: boolean
  save: (hours: Hours | null) => Promise<boolean>
}

/** A week, a place and the days off. */
export function HoursForm({ title, about, without, hours, disabled, save }: HoursFormProps) {
  const id = useId()
  return (
    <section class="setting" aria-labelledby={id}>
      <div class="setting-words">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </div>
      <fieldset class="setting-control" disabled={disabled}>
        <label class="team-check">
          <input
            type="checkbox"
            checked={hours === null}
            onChange={(event) => void save(event.currentTarget.checked ? null : usual)}
          />
          {without}
        </label>
        {hours && <Week key={JSON.stringify(hours)} hours={hours} save={save} />}
      </fieldset>
    </section>
  )
}

function Week({ hours, save }: { hours: Hours; save: HoursFormProps['save'] }) {
  const [days, setDays] = useState(hours.week.map(shiftsInWords))
  const [holidays, setHolidays] = useState(hours.holidays.join('\n'))
  const [timeZone, setTimeZone] = useState(hours.timeZone)
  const week = days.map(shiftsFrom)
  const dates = holidays
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const wrongDate = dates.find((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))
  const whole = week.every((shifts) => shifts !== null) ? week : null
  const edited: Hours | null = whole && !wrongDate ? { timeZone, week: whole, holidays: dates } : null
  const dirty = JSON.stringify(edited) !== JSON.stringify(hours)
  return (
    <>
      <label class="field">
        Time zone
        <select value={timeZone} onChange={(event) => setTimeZone(event.currentTarget.value)}>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </label>
      <div class="field-row">
        {weekdays.map((name, day) => (
          <label key={name} class="field">
            {name}
            <input
              type="text"
              autocomplete="off"
              placeholder="Closed"
              value={days[day]}
              aria-invalid={week[day] === null}
              onInput={(event) => setDays(days.with(day, event.currentTarget.value))}
            />
            {week[day] === null && <span class="field-help">Such as 9:00–12:30, 14:00–17:00</span>}
          </label>
        ))}
      </div>
      <label class="field">
        Days off
        <textarea
          rows={2}
          placeholder="2026-12-25"
          value={holidays}
          aria-invalid={wrongDate !== undefined}
          onInput={(event) => setHolidays(event.currentTarget.value)}
        />
        <span class="field-help">One date a line, such as 2026-12-25.</span>
      </label>
      {dirty && (
        <Button kind="primary" disabled={!edited} onClick={() => void save(edited)}>
          Save hours
        </Button>
      )}
    </>
  )
}
