const ranges = [
  { days: 7, name: '7 days' },
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 400, name: 'All' },
] as const

/** How far back the figures of a room reach, in days. */
export function TimeSwitch({ days, onDays }: { days: number; onDays: (days: number) => void }) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">Time</legend>
      {ranges.map((range) => (
        <button
          key={range.days}
          type="button"
          aria-pressed={range.days === days}
          onClick={() => onDays(range.days)}
        >
          {range.name}
        </button>
      ))}
    </fieldset>
  )
}
