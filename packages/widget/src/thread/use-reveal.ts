import { useEffect, useMemo, useState } from 'preact/hooks'

/** Shown at least, and the share of what is missing that is shown at once, in a frame. */
const LEAST = 2
const SHARE = 1 / 20

/**
 * How many characters of an arriving text to show, so that chunks of any size come out at reading pace. What is
 * there when the text is first drawn is shown at once, and so is everything in a hidden tab or with reduced motion.
 */
export function useReveal(length: number): number {
  const [shown, setShown] = useState(length)
  const still = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)'), [])
  const done = Math.min(shown, length)
  useEffect(() => {
    if (done === length) return
    if (document.hidden || still.matches) return setShown(length)
    const frame = requestAnimationFrame(() => {
      setShown(done + Math.max(LEAST, Math.ceil((length - done) * SHARE)))
    })
    return () => cancelAnimationFrame(frame)
  }, [done, length])
  return done
}
