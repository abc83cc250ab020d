import { useEffect, useState } from 'preact/hooks'

const MINUTE = 60_000
const units = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const

/** How long ago, in words, kept up to date; the exact time on hover. Nothing in the first minute. */
export function Time({ at, tag }: { at: number; tag: string }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  const date = new Date(at)
  return (
    <time
      dateTime={date.toISOString()}
      // The first date that is put in words takes the browser long, and nobody may ever want to know.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = date.toLocaleString(tag)
      }}
    >
      {ago((now - at) / MINUTE, tag)}
    </time>
  )
}

function ago(minutes: number, tag: string): string | undefined {
  const unit = units.find(([, length]) => minutes >= length)
  if (!unit) return
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' })
  return format.format(-Math.floor(minutes / unit[1]), unit[0])
}
