/** What is used of Web Speech; browsers that have it may still have it under its older name, and none has its types. */
export interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: RecognitionEvent) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
  abort(): void
}

export interface RecognitionEvent {
  resultIndex: number
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>
}

/** What a browser with Web Speech has on its window. */
interface SpeechWindow {
  SpeechRecognition?: new () => Recognition
  webkitSpeechRecognition?: new () => Recognition
}

/** Undefined in a browser without one. */
export function newRecognition(): Recognition | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as SpeechWindow
  const Made = SpeechRecognition ?? webkitSpeechRecognition
  return Made && new Made()
}
