import type { Here } from './here.ts'
import type { Item } from './items.ts'

let voice: typeof import('../voice/voice.ts') | undefined

/** Loads what speaks and listens, once. Without a connection nothing happens; the same press is another try. */
const withVoice = (use: (loaded: NonNullable<typeof voice>) => void) =>
  import('../voice/voice.ts').then(
    (loaded) => {
      voice = loaded
      use(loaded)
    },
    () => {},
  )

/** Where the browser can listen, and the page lets it. */
export function dictate({ words, show }: Here): Item | null {
  if (!('SpeechRecognition' in window || 'webkitSpeechRecognition' in window) || !allowsMicrophone())
    return null
  return {
    icon: 'M10 12.5a3 3 0 0 0 3-3v-4a3 3 0 0 0-6 0v4a3 3 0 0 0 3 3ZM4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v2.5',
    name: words.dictate,
    run: () => withVoice(({ Dictation }) => show(Dictation)),
  }
}

export function readAloud({ ui: { client }, words, show, redraw }: Here): Item | null {
  if (!('speechSynthesis' in window)) return null
  const isOn = voice?.isReading(client) ?? false
  return {
    icon: 'M3.5 8v4h3l4 3.5v-11l-4 3.5zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
    name: words.readAloud,
    isOn,
    run: () =>
      withVoice(({ ReadAloud, stopReading }) => {
        if (!isOn) return show(ReadAloud)
        stopReading(client)
        redraw()
      }),
  }
}

interface PolicedDocument {
  featurePolicy?: { allowsFeature(name: string): boolean }
}

/** A frame may be without it; where a browser does not tell, it is found out by trying. */
const allowsMicrophone = () =>
  (document as Document & PolicedDocument).featurePolicy?.allowsFeature('microphone') ?? true
