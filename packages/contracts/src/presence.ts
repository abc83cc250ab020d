import { z } from 'zod'

/** What an agent chose. Without an open inbox an agent is offline, whatever they chose. */
export const Presence = z.enum(['online', 'away', 'offline'])
export type Presence = z.infer<typeof Presence>
