import { useEffect, useState } from 'preact/hooks'

/** `phone`: one pane at a time. `tablet`: list and thread, context in a drawer. `desk`: everything. */
export type Layout = 'phone' | 'tablet' | 'desk'

const desk = '(min-width: 1100px)'
const tablet = '(min-width: 768px)'

const current = (): Layout =>
  matchMedia(desk).matches ? 'desk' : matchMedia(tablet).matches ? 'tablet' : 'phone'

export function useLayout(): Layout {
  const [layout, setLayout] = useState(current)
  useEffect(() => {
    const queries = [matchMedia(desk), matchMedia(tablet)]
    const update = () => setLayout(current())
    for (const query of queries) query.addEventListener('change', update)
    return () => {
      for (const query of queries) query.removeEventListener('change', update)
    }
  }, [])
  return layout
}
