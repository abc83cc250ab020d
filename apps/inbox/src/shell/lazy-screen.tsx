import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'

export interface LazyScreen<Props extends object> {
  /** Empty until its code is here. */
  Screen: ComponentType<Props>
  /** Fetches the code; on a hint that it will be wanted. */
  preload(): void
}

/** A screen whose code is a chunk of its own, fetched once. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  let drawn: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const fetchOnce = () => {
    loading ??= load().then(
      (screen) => {
        drawn = screen
      },
      (error) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  function Screen(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(drawn ? 'here' : 'waiting')
    useEffect(() => {
      if (state !== 'waiting') return
      fetchOnce().then(
        () => setState('here'),
        () => setState('failed'),
      )
    }, [state])
    if (drawn) {
      const Drawn = drawn
      return <Drawn {...props} />
    }
    return state === 'failed' ? <NotLoaded /> : null
  }
  return { Screen, preload: () => void fetchOnce().catch(() => {}) }
}

function NotLoaded() {
  return (
    <div class="empty" role="alert">
      <p class="empty-title">This screen could not be loaded</p>
      <p>Check your connection. After an update of Baton the page must be loaded again.</p>
      {/* Some browsers remember that a module could not be had for as long as the page lives. */}
      <Button onClick={() => window.location.reload()}>Load again</Button>
    </div>
  )
}
