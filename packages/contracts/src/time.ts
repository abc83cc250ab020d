import { z } from 'zod'

/** Milliseconds since 1970-01-01 UTC. Every `…At` field has this shape. */
export const Timestamp = z.int().nonnegative()
export type Timestamp = z.infer<typeof Timestamp>
