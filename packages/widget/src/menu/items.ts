import { alwaysPerson, earlier, transcript } from '../earlier/items.ts'
import { chooseFiles } from './choose-files.ts'
import type { Here } from './here.ts'
import { sound } from './sound-item.ts'
import { dictate, readAloud } from './voice-items.ts'

export interface Item {
  /** A path in the drawing of 20 by 20. */
  icon: string
  name: string
  /** Of something that is on or off; left out where the item does something. */
  isOn?: boolean
  run(): unknown
}

/** The menu from top to bottom. What cannot be done now, or in this browser, gives null. */
export const items: ((here: Here) => Item | null)[] = [
  attachFile,
  takePhoto,
  emoji,
  dictate,
  readAloud,
  sound,
  transcript,
  earlier,
  startNew,
  alwaysPerson,
]

function attachFile({ words, attach, close }: Here): Item {
  return {
    icon: 'm15.5 9.5-6 6a3.5 3.5 0 0 1-5-5l6.5-6.5a2.3 2.3 0 0 1 3.3 3.3L8 13.6',
    name: words.attachFile,
    run() {
      chooseFiles(attach)
      close()
    },
  }
}

function emoji({ words, show }: Here): Item {
  return {
    icon: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7 12c1.5 2 4.5 2 6 0M7.5 8v.1M12.5 8v.1',
    name: words.emoji,
    run: () =>
      import('../emoji/picker.tsx').then(
        ({ Picker }) => show(Picker),
        () => {},
      ),
  }
}

/** Where there is no camera at hand, this would be the same dialog once more. */
function takePhoto({ words, attach, close }: Here): Item | null {
  if (!matchMedia('(pointer: coarse)').matches) return null
  return {
    icon: 'M2.5 6.5H6l1.5-2h5l1.5 2h3.5v9h-15zM10 13.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
    name: words.takePhoto,
    run() {
      chooseFiles(attach, { camera: true })
      close()
    },
  }
}

function startNew({ ui, state, words, close }: Here): Item | null {
  if (!state.conversation) return null
  return {
    icon: 'M16.5 10v6.5h-13v-13H10M15 2.5 17.5 5 10.5 12H8V9.5z',
    name: words.newConversation,
    run() {
      ui.client.startNew()
      close()
    },
  }
}
