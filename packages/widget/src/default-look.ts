import type { Appearance } from '@baton/contracts'

/** Of a site that says nothing of its look. */
export const defaultLook: Appearance = {
  name: 'Support',
  accent: '#1f6f5c',
  theme: 'auto',
  position: 'right',
  greeting: '',
  suggestions: [],
}
