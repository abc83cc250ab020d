import type { Role } from '@baton/contracts'

export const roleWords: Record<Role, string> = {
  owner: 'Owner: also changes owners',
  admin: 'Admin: also changes settings',
  agent: 'Agent: answers visitors',
  viewer: 'Viewer: only reads',
}
