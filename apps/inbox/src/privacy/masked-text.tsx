import type { Message, OutputOf } from '@baton/contracts'
import { useMemo, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { maskedParts, placeholderWords } from './masked-parts.ts'
import { useMayReveal } from './may-reveal.ts'

type Originals = OutputOf<'revealMessage'>['originals']

/** What somebody typed, with a chip for what was masked. Who may opens them all with one; closing forgets them. */
export function MaskedText({ message }: { message: Message }) {
  const { inbox } = useWorkspace()
  const [originals, setOriginals] = useState<Originals | null>(null)
  const parts = useMemo(() => maskedParts(message.text), [message.text])
  const may = useMayReveal(parts.some(({ masked }) => masked))

  const toggle = async () => {
    if (originals) return setOriginals(null)
    try {
      const path = `/messages/${message.id}/reveal`
      const found = await inbox.api.post<OutputOf<'revealMessage'>>(path)
      setOriginals(found.originals)
      if (found.originals.every(({ value }) => value === null)) inbox.toaster.say('It was not kept.')
    } catch (error) {
      inbox.toaster.say(asProblem(error).message)
    }
  }

  return parts.map(({ text, masked }, at) => {
    if (!masked) return text
    const value = originals?.find(({ placeholder }) => placeholder === text)?.value ?? null
    return may ? (
      <RevealChip key={at} words={placeholderWords(text)} value={value} onClick={() => void toggle()} />
    ) : (
      <span key={at} class="masked" title="Masked before it was stored">
        {placeholderWords(text)}
      </span>
    )
  })
}

function RevealChip({ words, value, onClick }: { words: string; value: string | null; onClick: () => void }) {
  return (
    <button
      type="button"
      class={`masked masked-button${value === null ? '' : ' masked-open'}`}
      aria-label={value === null ? `${words}, masked. Reveal` : `${words}: ${value}. Hide`}
      data-hint={value === null ? 'Reveal. The audit log keeps who looked.' : 'Hide'}
      onClick={onClick}
    >
      {value ?? words}
    </button>
  )
}
