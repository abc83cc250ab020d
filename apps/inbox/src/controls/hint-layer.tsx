import { useEffect, useRef, useState } from 'preact/hooks'
import { KeyCaps } from './key-caps.tsx'

const DELAY_MS = 350
const GAP = 6

/** One tooltip for everything that carries `data-hint`: name and key, above or below what it belongs to. */
export function HintLayer() {
  const [hint, setHint] = useState<{ target: HTMLElement; text: string; keys: string } | null>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (event: Event, delay: number) => {
      clearTimeout(timer)
      const target = (event.target as Element | null)?.closest<HTMLElement>('[data-hint]')
      if (!target) return setHint(null)
      const { hint: text = '', keys = '' } = target.dataset
      timer = setTimeout(() => setHint({ target, text, keys }), delay)
    }
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && show(event, DELAY_MS)
    // A field that a finger has touched counts as one that keys have reached.
    const byTouch = matchMedia('(hover: none)')
    const focus = (event: FocusEvent) =>
      !byTouch.matches && (event.target as Element).matches?.(':focus-visible') && show(event, DELAY_MS)
    const hide = () => {
      clearTimeout(timer)
      setHint(null)
    }
    document.addEventListener('pointerover', over)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', hide)
    document.addEventListener('pointerdown', hide)
    document.addEventListener('keydown', hide)
    document.addEventListener('scroll', hide, true)
    return () => {
      hide()
      document.removeEventListener('pointerover', over)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('pointerdown', hide)
      document.removeEventListener('keydown', hide)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])

  useEffect(() => {
    const element = box.current
    if (!hint || !element) return
    // In the top layer, or an open dialog would cover it.
    element.showPopover?.()
    const at = hint.target.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), window.innerWidth - width - 8)
    const below = at.bottom + GAP + height < window.innerHeight
    element.style.left = `${left}px`
    element.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`
    element.classList.add('hint-placed')
  }, [hint])

  if (!hint) return null
  return (
    <div ref={box} class="hint" popover="manual" aria-hidden="true" key={hint.text}>
      {hint.text}
      {hint.keys && <KeyCaps chord={hint.keys} />}
    </div>
  )
}
