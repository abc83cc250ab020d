import type { PersonalKind, RevealTo, UnderstandingSettings } from '@baton/contracts'
import { Select } from '../controls/select.tsx'
import type { Edit } from './use-edited.ts'

const kinds: Record<PersonalKind, { name: string; help: string }> = {
  card: { name: 'Payment cards', help: 'Known by their check digit. Cards made for tests stay.' },
  iban: { name: 'Bank accounts', help: 'Known by country, length and check digits (IBAN).' },
  national_id: { name: 'National numbers', help: 'Social security and tax numbers of 14 countries.' },
  email: { name: 'E-mail addresses', help: 'An agent cannot write to what they cannot read.' },
  phone: { name: 'Phone numbers', help: 'Now and then another number is taken for one.' },
  address: { name: 'Street addresses', help: 'Only those with a word for a street are found.' },
  ip: { name: 'Internet addresses', help: 'Such as 203.0.113.7.' },
}

const roles: Record<RevealTo, string> = {
  nobody: 'Nobody: it is not kept',
  owner: 'Owners',
  admin: 'Admins and owners',
  agent: 'Agents, admins and owners',
}

/** Which kinds become placeholders, and who may read what they stand for. */
export function PrivacyMasking({ edit: { edited, set, disabled } }: { edit: Edit<UnderstandingSettings> }) {
  const { masking } = edited
  const toggle = (kind: PersonalKind, on: boolean) => {
    const others = masking.kinds.filter((known) => known !== kind)
    set({ masking: { ...masking, kinds: on ? [...others, kind] : others } })
  }
  return (
    <section class="setting" aria-labelledby="masking-title">
      <div class="setting-words">
        <h2 id="masking-title">Masking</h2>
        <p>
          What a visitor types is masked before it is stored: “[card 1]” stands in the thread, the search, the
          log and in what a model reads.
        </p>
      </div>
      <div class="setting-control">
        <fieldset class="kinds" disabled={disabled}>
          <legend>What is masked</legend>
          {(Object.keys(kinds) as PersonalKind[]).map((kind) => (
            <label key={kind} class="kind">
              <input
                type="checkbox"
                checked={masking.kinds.includes(kind)}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />
              {kinds[kind].name}
              <span class="field-help">{kinds[kind].help}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="setting-control" disabled={disabled}>
          <Select
            label="Who may read what was masked"
            names={roles}
            value={masking.reveal}
            onChange={(reveal) => set({ masking: { ...masking, reveal } })}
          />
          <p class="field-help">
            {masking.reveal === 'nobody'
              ? 'What was kept so far goes within a minute, for good.'
              : 'Kept sealed, apart from the messages. Each look is in the audit log.'}
          </p>
        </fieldset>
      </div>
    </section>
  )
}
