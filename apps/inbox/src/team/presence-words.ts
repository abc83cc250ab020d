import type { Presence } from '@baton/contracts'

export const presenceWords: Record<Presence, string> = { online: 'Online', away: 'Away', offline: 'Offline' }
