import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Here } from '../menu/here.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import styles from './earlier.css?inline'
import { type EarlierWords, enEarlier, loadEarlierWords } from './words/load-earlier-words.ts'

const styled = new WeakSet<ShadowRoot>()
const known = new Map<string, EarlierWords>()

/** The part, once its words in this language are there. */
export async function withWords<Part>(part: Part, tag: string): Promise<Part> {
  known.set(tag, await loadEarlierWords(tag))
  return part
}

/** What each part here needs: its styles, its words, and the focus when it comes. */
export function usePart({ root, ui: { tag, words: spoken } }: Here) {
  const box = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState(() => ({ ...(known.get(tag) ?? enEarlier), ...spoken }))
  useLayoutEffect(() => {
    if (!styled.has(root)) {
      styled.add(root)
      adoptSheet(root, styles)
    }
    box.current?.focus()
  }, [])
  useEffect(() => {
    let isWanted = true
    // The site's own stand among the panel's.
    void loadEarlierWords(tag).then((loaded) => isWanted && setWords({ ...loaded, ...spoken }))
    return () => {
      isWanted = false
    }
  }, [tag, spoken])
  return { box, words }
}
