import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import type { AskingProps } from '../thread/asking.tsx'
import { AlwaysPerson } from './always-person.tsx'
import styles from './asking.css?inline'
import { HowItWent } from './how-it-went.tsx'
import { MessageForm } from './message-form.tsx'
import { RatingReason } from './rating-reason.tsx'
import { enAsking, loadAskingWords } from './words/load-asking-words.ts'

const styled = new WeakSet<Node>()

/** Draws a question with its styles, in English until the words of the panel's language are there. */
export function Asked(props: AskingProps) {
  const { client, tag, words: spoken } = props.ui
  const place = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState(enAsking)
  useLayoutEffect(() => {
    const root = place.current?.getRootNode()
    if (!(root instanceof ShadowRoot) || styled.has(root)) return
    styled.add(root)
    adoptSheet(root, styles)
  }, [])
  useEffect(() => {
    let isWanted = true
    // The site's own stand among the panel's.
    void loadAskingWords(tag).then((loaded) => isWanted && setWords({ ...loaded, ...spoken }))
    return () => {
      isWanted = false
    }
  }, [tag, spoken])
  return (
    <div class="asking" ref={place}>
      {props.asks === 'howItWent' && <HowItWent {...props} client={client} words={words} />}
      {props.asks === 'form' && <MessageForm {...props} client={client} words={words} />}
      {props.asks === 'alwaysPerson' && <AlwaysPerson {...props} client={client} words={words} />}
      {props.asks === 'ratingReason' && <RatingReason {...props} client={client} words={words} />}
    </div>
  )
}
