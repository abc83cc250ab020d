import { Icon } from '../panel/icon.tsx'

const paths = {
  down: 'M10 4v11.5M5 10.5l5 5 5-5',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  done: 'm4 10.5 4 4 8-9',
  neutral: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7 10h6',
  thumb:
    'M6.5 9v7.5h-3V9zm0 0 3.5-6c1.5 0 2 1 1.8 2.2L11.3 8H15c1.2 0 1.9 1 1.7 2l-.9 5c-.2 1-.9 1.5-1.8 1.5H6.5',
} as const

/** The icons of a thread, drawn as those of the panel. */
export function ThreadIcon({ name }: { name: keyof typeof paths }) {
  return <Icon path={paths[name]} />
}
