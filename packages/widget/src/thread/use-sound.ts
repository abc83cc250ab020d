import type { BatonClient } from '@baton/client'
import { useEffect, useRef } from 'preact/hooks'
import type { PageSettings } from '../settings.ts'

/** Lets replies sound where the page wants it. What the visitor has chosen in the menu stays until the page changes its mind. */
export function useSound(client: BatonClient, root: ShadowRoot, sound: PageSettings['sound'] = 'off'): void {
  const isKnown = useRef(false)
  useEffect(() => {
    const dialog = root.querySelector('dialog')
    if (!dialog) return
    if (isKnown.current || !dialog.dataset.sound) dialog.dataset.sound = sound
    isKnown.current = true
    if (sound === 'off') return
    import('../sound/sound.ts').then(
      ({ watchSound }) => watchSound(client, dialog),
      () => {},
    )
  }, [sound])
}
