import { useEffect, useState } from 'preact/hooks'

/** Whether an element has been in sight since it was drawn, and the reference that it takes. */
export function useReached(): [reached: boolean, mark: (element: Element | null) => void] {
  const [element, mark] = useState<Element | null>(null)
  const [reached, setReached] = useState(false)
  useEffect(() => {
    if (!element) return
    const eye = new IntersectionObserver(([entry]) => entry?.isIntersecting && setReached(true))
    eye.observe(element)
    return () => eye.disconnect()
  }, [element])
  return [reached, mark]
}
