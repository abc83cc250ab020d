import { isMac, keyCaps } from '../state/keymap.ts'

/** The keys of a chord, as small caps. */
export function KeyCaps({ chord }: { chord: string }) {
  return (
    <span class="key-caps">
      {keyCaps(chord, isMac).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}
