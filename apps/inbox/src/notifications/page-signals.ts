const MARK_SIZE = 32

/** Puts a number on the page's icon; 0 takes it off. */
export function markIcon(count: number): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (!icon) return
  icon.dataset.plain ??= icon.href
  icon.href = count > 0 ? (drawMark(count) ?? icon.dataset.plain) : icon.dataset.plain
}

function drawMark(count: number): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = MARK_SIZE
  canvas.height = MARK_SIZE
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = '#b3261e'
  pen.beginPath()
  pen.arc(MARK_SIZE / 2, MARK_SIZE / 2, MARK_SIZE / 2, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = '#ffffff'
  pen.font = '600 20px system-ui, sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(count > 9 ? '9+' : String(count), MARK_SIZE / 2, MARK_SIZE / 2 + 1)
  return canvas.toDataURL('image/png')
}

let audio: AudioContext | null = null

/** Browsers allow a sound only after a gesture: the first one makes the sound ready. Returns what stops waiting for it. */
export function readySound(): () => void {
  const begin = () => {
    audio ??= new AudioContext()
    end()
  }
  const end = () => {
    for (const type of ['pointerdown', 'keydown']) window.removeEventListener(type, begin)
  }
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, begin)
  return end
}

/** Two short soft tones; nothing before the first gesture. */
export function playSound(): void {
  if (!audio) return
  for (const [index, pitch] of [660, 880].entries()) {
    const at = audio.currentTime + index * 0.14
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.08, at + 0.02)
    volume.gain.linearRampToValueAtTime(0, at + 0.13)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 0.14)
  }
}
