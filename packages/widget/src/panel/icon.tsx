const paths = {
  close: 'm5 5 10 10M15 5 5 15',
  send: 'M10 16V4.5M5 9.5l5-5 5 5',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  next: 'm8 5 5 5-5 5',
  down: 'M10 4v11.5M5 10.5l5 5 5-5',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  done: 'm4 10.5 4 4 8-9',
  thumb:
    'M6.5 9v7.5h-3V9zm0 0 3.5-6c1.5 0 2 1 1.8 2.2L11.3 8H15c1.2 0 1.9 1 1.7 2l-.9 5c-.2 1-.9 1.5-1.8 1.5H6.5',
  open: 'M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.5 4.5 9 11',
} as const

/** An icon of 20 px with strokes of 1.5. It has no name: the control around it has. */
export function Icon({ name, turns }: { name: keyof typeof paths; turns?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" class={turns ? 'turn' : undefined}>
      <path d={paths[name]} />
    </svg>
  )
}
