import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import type { AskingProps } from '../thread/asking.tsx'
import { AlwaysPerson } from './always-person.tsx'
import styles from './asking.css?inline'
import { HowItWent } from './how-it-went.tsx'
import { MessageForm } from './message-form.tsx'
import { RatingReason } from './rating-reason.tsx'
import { type AskingWords, loadAskingWords } from './words/load-asking-words.ts'

const styled = new WeakSet<Node>()
/** By tag, so that only the first question waits for them. */
const known = new Map<string, AskingWords>()

/** Draws a question with its styles, once the words of the panel's language are there. */
export function Asked(props: AskingProps) {
  const { client, tag, words: spoken } = props.ui
  const place = useRef<HTMLDivElement>(null)
  const [loaded, setLoaded] = useState(known.get(tag))
  // The site's own stand among the panel's.
  const words = useMemo(() => loaded && { ...loaded, ...spoken }, [loaded, spoken])
  useLayoutEffect(() => {
    const root = place.current?.getRootNode()
    if (!(root instanceof ShadowRoot) || styled.has(root)) return
    styled.add(root)
    adoptSheet(root, styles)
  }, [])
  useEffect(() => {
    let isWanted = true
    void loadAskingWords(tag).then((read) => {
      known.set(tag, read)
      if (isWanted) setLoaded(read)
    })
    return () => {
      isWanted = false
    }
  }, [tag])
  return (
    <div class="asking" ref={place}>
      {words && props.asks === 'howItWent' && <HowItWent {...props} client={client} words={words} />}
      {words && props.asks === 'form' && <MessageForm {...props} client={client} words={words} />}
      {words && props.asks === 'alwaysPerson' && <AlwaysPerson {...props} client={client} words={words} />}
      {words && props.asks === 'ratingReason' && <RatingReason {...props} client={client} words={words} />}
    </div>
  )
}
