import { z } from 'zod'

const Minute = z.int().min(0).max(1440)

/** From one minute of the day to another, the second of them not included; 1440 is midnight at the end. */
export const Shift = z
  .object({ from: Minute, to: Minute })
  .refine(({ from, to }) => from < to, 'a shift ends after it starts; one over midnight is two')
export type Shift = z.infer<typeof Shift>

/** Does Intl know it here? */
function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** An IANA name. */
export const TimeZone = z.string().max(64).refine(isTimeZone, 'a time zone such as Europe/Berlin')

/** When people answer, by the clock of a place. */
export const Hours = z.object({
  timeZone: TimeZone,
  /** Monday first; a day without shifts is closed. */
  week: z.array(z.array(Shift).max(6)).length(7),
  /** Dates of that place on which it is closed, such as 2026-12-25. */
  holidays: z.array(z.iso.date()).max(200),
})
export type Hours = z.infer<typeof Hours>
