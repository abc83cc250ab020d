import type { Digest, DigestLanguage } from '@baton/contracts'
import { Select } from '../controls/select.tsx'

const rhythms = { never: 'Never', day: 'Every day', week: 'Every Monday' }

const hours = Object.fromEntries(
  Array.from({ length: 24 }, (_, hour) => [String(hour), `${String(hour).padStart(2, '0')}:00`]),
)

/** Each as it calls itself. */
const languages: Record<DigestLanguage, string> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  tr: 'Türkçe',
  zh: '中文',
}

const isKnown = (tag: string | undefined): tag is DigestLanguage => tag !== undefined && tag in languages

const MORNING = 8

/** When a mail tells how things stand, by this device's clock, and in which language; at first this browser's. */
export function DigestForm({
  digest,
  onChange,
}: {
  digest: Digest | null
  onChange: (digest: Digest | null) => void
}) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const own = navigator.language.split('-')[0]
  const chosen = digest ?? { hour: MORNING, language: isKnown(own) ? own : 'en' }
  const setRhythm = (every: keyof typeof rhythms) =>
    onChange(every === 'never' ? null : { ...chosen, every, timeZone })
  return (
    <fieldset class="digest">
      <legend>How things stand, by mail</legend>
      <Select label="When" names={rhythms} value={digest?.every ?? 'never'} onChange={setRhythm} />
      {digest && (
        <>
          <Select
            label="At"
            names={hours}
            value={String(digest.hour)}
            onChange={(hour) => onChange({ ...digest, hour: Number(hour), timeZone })}
          />
          <Select
            label="In"
            names={languages}
            value={digest.language}
            onChange={(language) => onChange({ ...digest, language, timeZone })}
          />
          <span class="muted">{digest.timeZone}</span>
        </>
      )}
    </fieldset>
  )
}
