import { AgentId } from '@baton/contracts'
import type { StaffAgent } from '../directory.ts'

/** A user of the library's, as an agent. */
export const agentOf = ({ id, name, email }: { id: string; name: string; email: string }): StaffAgent => ({
  agentId: AgentId.parse(id),
  name,
  email,
})
