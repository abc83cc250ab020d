import { type AgentId, BatonError, type FileId, type VisitorId } from '@baton/contracts'
import { findWaitingFiles, type SiteStore } from '@baton/store'

/** What a message says: files without words go under their names, so that lists, searches and the assistant have something to go by. */
export const wordsOf = (text: string, files: { name: string }[] = []): string =>
  text.trim() ? text : files.map(({ name }) => name).join(', ')

/** What a message consists of. Files that are not its writer's, or in another message already, are not found. */
export function takeFiles(
  store: SiteStore,
  {
    text,
    files = [],
    by,
  }: { text: string; files?: FileId[]; by: { visitorId: VisitorId; agentId: AgentId | null } },
): { text: string; files: FileId[] } {
  const found = findWaitingFiles(store, files, by)
  if (found.length < files.length) throw new BatonError('file.not_found')
  return { files, text: wordsOf(text, found) }
}
