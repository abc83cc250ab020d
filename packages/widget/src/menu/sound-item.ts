import type { Here } from './here.ts'
import type { Item } from './items.ts'

/** A tone for replies that come unseen. The press is the gesture that browsers want before any sound. */
export function sound({ ui, root, words, redraw }: Here): Item | null {
  const dialog = root.querySelector('dialog')
  if (!dialog) return null
  const isOn = (dialog.dataset.sound ?? ui.appearance.sound) === 'on'
  return {
    icon: 'M5.5 13.5v-4a4.5 4.5 0 0 1 9 0v4l1.5 1.5H4zM8.5 17h3',
    name: words.sound,
    isOn,
    async run() {
      dialog.dataset.sound = isOn ? 'off' : 'on'
      redraw()
      const loaded = await import('../sound/sound.ts').catch(() => null)
      loaded?.watchSound(ui.client, dialog)
    },
  }
}
