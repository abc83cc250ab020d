import type { BatonClient } from '@baton/client'

const watched = new WeakSet<BatonClient>()

/** In seconds, hertz and parts of full loudness: two short notes that nobody starts at. */
const NOTE_SECONDS = 0.14
const NOTES_HZ = [660, 880]
const LOUDNESS = 0.05

/**
 * A tone for each reply that comes while the panel is closed or the page is out of sight, and `data-sound` of the panel's
 * dialog is not `off`. Asking twice is asking once; it ends with the client.
 */
export function watchSound(client: BatonClient, dialog: HTMLElement): void {
  if (watched.has(client)) return
  watched.add(client)
  let before = client.getState()
  client.subscribe((state) => {
    // What was there when a conversation was picked up is no reply.
    const isSame = before.phase === 'ready' && before.conversation?.id === state.conversation?.id
    const known = new Set(before.messages.map(({ id }) => id))
    const hasReply = state.messages.some(
      ({ id, kind, author }) => kind === 'text' && author.kind !== 'visitor' && !known.has(id),
    )
    before = state
    const isSeen = dialog.matches('[open]') && !document.hidden
    if (isSame && hasReply && !isSeen && dialog.dataset.sound !== 'off') play()
  })
}

/** Before a gesture browsers allow no sound, and some say so in the page's console. */
function play(): void {
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return
  const audio = new AudioContext()
  const gain = audio.createGain()
  gain.connect(audio.destination)
  NOTES_HZ.forEach((hertz, at) => {
    const start = audio.currentTime + at * NOTE_SECONDS
    const note = audio.createOscillator()
    note.frequency.value = hertz
    note.connect(gain)
    note.start(start)
    note.stop(start + NOTE_SECONDS)
    gain.gain.setValueAtTime(LOUDNESS, start)
    gain.gain.exponentialRampToValueAtTime(0.0001, start + NOTE_SECONDS)
    note.onended = () => at === NOTES_HZ.length - 1 && audio.close()
  })
}
