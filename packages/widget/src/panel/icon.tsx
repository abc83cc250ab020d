const paths = {
  close: 'm5 5 10 10M15 5 5 15',
  send: 'M10 16V4.5M5 9.5l5-5 5 5',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  next: 'm8 5 5 5-5 5',
} as const

/** An icon of 20 px with strokes of 1.5. It has no name: the control around it has. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return <Drawing path={paths[name]} />
}

export function Drawing({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
