import { preferPerson } from '../asking/prefer-person.ts'
import type { Here, Part } from '../menu/here.ts'
import type { Item } from '../menu/items.ts'

/** A file that cannot be loaded leaves the menu as it is; choosing again tries again. */
const showLater = ({ show }: Here, load: () => Promise<Part>) => void load().then(show, () => {})

/** The conversation to keep, once there is one. */
export function transcript(here: Here): Item | null {
  if (!here.state.conversation) return null
  return {
    icon: 'M5 2.5h7l3.5 3.5v11.5H5zM8 10h5M8 13.5h5',
    name: here.words.transcript,
    run: () => showLater(here, async () => (await import('./transcript.tsx')).transcriptIn(here.ui.tag)),
  }
}

/** The conversations of before. */
export function earlier(here: Here): Item {
  return {
    icon: 'M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7M3.5 3v4h4M10 6.5V10l2.5 1.5',
    name: here.words.earlier,
    run: () => showLater(here, async () => (await import('./earlier.tsx')).earlierIn(here.ui.tag)),
  }
}

/** Whether each conversation is to begin with a person. */
export function alwaysPerson({ ui, state, words, close }: Here): Item | null {
  const { conversation } = state
  if (!conversation) return null
  return {
    icon: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
    name: words.alwaysPerson,
    isOn: conversation.alwaysPerson,
    run() {
      // What was not kept shows as it was when the menu is opened again.
      preferPerson(ui.client, conversation.id, !conversation.alwaysPerson).catch(() => {})
      close()
    },
  }
}
