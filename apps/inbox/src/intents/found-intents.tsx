import type { IntentId, LeftOut } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { asProblem } from '../state/problem.ts'
import type { IntentPlace } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { accept, chosenExamples } from './accept.ts'
import { FoundRow } from './found-row.tsx'
import { counted, percent } from './share-words.ts'
import type { DiscoveryHandle, FoundIntent, FoundVolume } from './use-discovery.ts'
import type { IntentsHandle } from './use-intents.ts'

interface FoundIntentsProps {
  volume: FoundVolume
  discovery: DiscoveryHandle
  handle: IntentsHandle
  go: (place: Partial<IntentPlace>) => void
}

const TOP = 12
const AT_FIRST = 24

const isOpen = (found: FoundIntent) => found.acceptedAs === null && chosenExamples(found).length > 0

/** The groups that were found, the largest first: looked through, renamed, and accepted one by one or twelve at once. */
export function FoundIntents({ volume, discovery, handle, go }: FoundIntentsProps) {
  const { inbox } = useWorkspace()
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState(AT_FIRST)
  const { intents } = volume
  const known = handle.read?.intents ?? []
  const top = intents.slice(0, TOP).filter(isOpen)

  async function take(all: FoundIntent[]): Promise<void> {
    setBusy(true)
    let taken = 0
    await handle.change(async () => {
      const made = [...known]
      try {
        for (const found of all) {
          const intent = await accept(inbox.api, found, made)
          made.push(intent)
          discovery.set(found.key, { acceptedAs: intent.id })
          taken += 1
        }
        inbox.toaster.say(`${counted(taken, 'group')} accepted. Learning begins by itself.`)
      } catch (error) {
        inbox.toaster.say(`${taken} of ${all.length} accepted. ${asProblem(error).message}`)
      }
    }, null)
    setBusy(false)
  }
  const open = (intentId: IntentId) => go({ intentId })
  if (intents.length === 0) return <NoGroups volume={volume} onAgain={discovery.clear} />
  return (
    <>
      <Summary volume={volume} />
      <div class="evaluate-buttons">
        <Button kind="primary" disabled={busy || top.length === 0} onClick={() => void take(top)}>
          {top.length === 1 ? 'Accept the top one' : `Accept the top ${top.length || TOP}`}
        </Button>
        <Button onClick={discovery.clear}>Map another file</Button>
      </div>
      <ul class="found">
        {intents.slice(0, shown).map((found) => (
          <FoundRow
            key={found.key}
            found={found}
            largest={intents[0]?.share ?? 1}
            known={known}
            busy={busy}
            onChange={(change) => discovery.set(found.key, change)}
            onAccept={() => void take([found])}
            onOpen={open}
          />
        ))}
      </ul>
      {intents.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + AT_FIRST)}>
          Show more
        </Button>
      )}
    </>
  )
}

interface NoGroupsProps {
  volume: FoundVolume
  onAgain: () => void
}

function NoGroups({ volume: { file, questions, leftOut }, onAgain }: NoGroupsProps) {
  return (
    <>
      <section class="volume-summary" aria-label="What was found">
        <p class="volume-figure">No groups</p>
        <p class="muted">
          Of {counted(questions, 'question')} in <span dir="auto">{file}</span> no five ask for the same
          thing. A larger export may tell more.
        </p>
        <LeftOutLine leftOut={leftOut} />
      </section>
      <div class="evaluate-buttons">
        <Button onClick={onAgain}>Map another file</Button>
      </div>
    </>
  )
}

function Summary({ volume }: { volume: FoundVolume }) {
  const { file, intents, questions, found, covered, leftOut } = volume
  const top = intents.slice(0, TOP)
  const share = top.reduce((sum, one) => sum + one.share, 0)
  return (
    <section class="volume-summary" aria-label="What was found">
      <p class="volume-figure">
        {counted(top.length, 'intent')} {top.length === 1 ? 'covers' : 'cover'} {percent(share)}
      </p>
      <p class="muted">
        of {counted(questions, 'question')} in <span dir="auto">{file}</span>
        {found > questions && `, taken from all over its ${found.toLocaleString('en')}`}.{' '}
        {intents.length > TOP && `All ${intents.length} groups cover ${percent(covered)}.`}
      </p>
      <LeftOutLine leftOut={leftOut} />
    </section>
  )
}

/** Broken lines of the file are named: what is counted is not all that was sent. */
function LeftOutLine({ leftOut: { count, lines } }: { leftOut: LeftOut }) {
  if (count === 0) return null
  const named = lines.map(({ line, why }) => `${line} (${why})`).join(', ')
  return (
    <p class="muted">
      {counted(count, 'line')} left out: {named}
      {count > lines.length && ` and ${count - lines.length} more`}.
    </p>
  )
}
