import type { Appearance } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { Select } from '../controls/select.tsx'
import { TextField } from '../controls/text-field.tsx'

type OwnWords = NonNullable<Appearance['words']>

/** How languages are called here. */
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

interface OwnWordsProps {
  words: OwnWords | undefined
  change: (words: OwnWords) => void
}

/** The chat's phrases by language, each to be said otherwise. What is left empty is said as Baton does. */
export function OwnWordsField({ words = {}, change }: OwnWordsProps) {
  const [isOpen, setOpen] = useState(false)
  const count = Object.values(words).flatMap((phrases) => Object.values(phrases).filter(Boolean)).length
  return (
    <details class="own-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Words of the chat
        {count > 0 && <span class="own-words-count"> · {count} your own</span>}
      </summary>
      {isOpen && <Phrases words={words} change={change} />}
    </details>
  )
}

function Phrases({ words, change }: { words: OwnWords; change: (words: OwnWords) => void }) {
  const builtIn = useBuiltIn()
  const [language, setLanguage] = useState('en')
  const [wanted, find] = useState('')
  if (!builtIn) return null
  const names = Object.fromEntries(Object.keys(builtIn).map((tag) => [tag, languageNames.of(tag) ?? tag]))
  const own = words[language] ?? {}
  const holds = (text = '') => text.toLowerCase().includes(wanted.trim().toLowerCase())
  const phrases = Object.entries(builtIn[language] ?? {}).filter(
    ([name, phrase]) => holds(phrase) || holds(own[name]),
  )
  const say = (name: string, text: string) => change({ ...words, [language]: { ...own, [name]: text } })
  return (
    <>
      <div class="field-row">
        <Select label="Language" names={names} value={language} onChange={setLanguage} />
        <TextField label="Find" text={wanted} onText={find} placeholder="person" most={60} />
      </div>
      <div class="own-words-list">
        {phrases.map(([name, phrase]) => (
          <TextField
            key={name}
            label={<bdi lang={language}>{phrase}</bdi>}
            text={own[name] ?? ''}
            onText={(text) => say(name, text)}
            placeholder=""
            most={300}
          />
        ))}
        {phrases.length === 0 && <p>No phrase holds that.</p>}
      </div>
      <p class="field-help">What stands in braces, such as {'{name}'}, is filled in where it stands.</p>
    </>
  )
}

/** What Baton says, once it is read; built beside the widget. */
function useBuiltIn(): OwnWords | null {
  const [builtIn, setBuiltIn] = useState<OwnWords | null>(null)
  useEffect(() => {
    fetch('/inbox/words.json')
      .then((answer) => answer.json())
      .then(setBuiltIn, () => setBuiltIn({}))
  }, [])
  return builtIn
}

/** As they are stored: without what is empty. */
export function tidyWords(words: OwnWords = {}): OwnWords | undefined {
  const tidied = Object.entries(words).flatMap(([language, phrases]) => {
    const said = Object.entries(phrases).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))
    return said.length ? [[language, Object.fromEntries(said)]] : []
  })
  return tidied.length ? Object.fromEntries(tidied) : undefined
}
