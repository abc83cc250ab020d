import type { Conversation, Macro } from '@baton/contracts'
import { leave } from '../commands/move.ts'
import type { Workspace } from '../state/workspace.ts'

/** Runs a macro on a conversation; where that is then done with, the next one opens. */
export async function runMacro(workspace: Workspace, open: Conversation, macro: Macro): Promise<void> {
  const last = macro.steps.at(-1)?.do
  const done = await workspace.inbox.macros.run(open.id, macro)
  if (done && last === 'resolve') leave(open, workspace, 'resolved')
  if (done && last === 'snooze') leave(open, workspace, 'snoozed')
}
