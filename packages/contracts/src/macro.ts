import { z } from 'zod'
import { Priority, Tag } from './conversation.ts'
import { AgentId, TeamId } from './ids.ts'
import { MessageText } from './message.ts'
import { Timestamp } from './time.ts'

/**
 * One step of a macro; each does what its button does, under the same rules. In words `{visitor}` and `{agent}` stand
 * for names.
 */
export const MacroStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('reply'), text: MessageText }),
  z.object({ do: z.literal('note'), text: MessageText }),
  z.object({ do: z.literal('tag'), name: Tag }),
  z.object({ do: z.literal('priority'), priority: Priority }),
  /** `me`: whoever runs it. What nobody holds yet is accepted first. */
  z.object({ do: z.literal('assign'), to: z.union([AgentId, z.literal('me')]) }),
  z.object({ do: z.literal('team'), teamId: TeamId }),
  /** So many minutes from then on; null until the visitor writes. */
  z.object({ do: z.literal('snooze'), minutes: z.int().min(1).max(525_600).nullable() }),
  z.object({ do: z.literal('return') }),
  z.object({ do: z.literal('resolve') }),
])
export type MacroStep = z.infer<typeof MacroStep>

const gives: MacroStep['do'][] = ['team', 'snooze', 'return', 'resolve']

/** One to ten steps in their order. What gives a conversation away, puts it off or ends it is the last. */
export const MacroSteps = z
  .array(MacroStep)
  .min(1)
  .max(10)
  .refine((steps) => {
    const first = steps.findIndex((step) => gives.includes(step.do))
    return first === -1 || first === steps.length - 1
  }, 'what gives the conversation away, puts it off or ends it must be the last step')

/** Steps that are done together, with one key. */
export const Macro = z.object({
  id: z.string(),
  /** Unique within the site. */
  name: z.string().trim().min(1).max(60),
  steps: MacroSteps,
  updatedAt: Timestamp,
})
export type Macro = z.infer<typeof Macro>
