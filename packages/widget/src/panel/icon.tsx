export const CLOSE = 'm5 5 10 10M15 5 5 15'

/** An icon of 20 px with strokes of 1.5. It has no name: the control around it has. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
