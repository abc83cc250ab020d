import type { MessageId } from '@baton/contracts'
import type { Part, SignalsRead } from './signals-keeper.ts'

/** What was read of one part takes the place of what was known of it; what is known of other messages stays. */
export function withPart(
  known: SignalsRead | undefined,
  found: SignalsRead,
  { from, to }: Part,
): SignalsRead {
  const isOutside = ({ messageId }: { messageId: MessageId }) =>
    (from !== undefined && messageId < from) || (to !== undefined && messageId > to)
  return {
    ...found,
    signals: [...(known?.signals ?? []).filter(isOutside), ...found.signals],
    labels: [...(known?.labels ?? []).filter(isOutside), ...found.labels],
  }
}
