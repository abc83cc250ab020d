import type { AgentId } from '@baton/contracts'
import { lt } from 'drizzle-orm'
import type { DirectoryDatabase } from '../database/database.ts'
import { usedCode } from '../database/schema/strong.ts'

/** Longer than a code of an app is good: its own half minute, and the ones beside it. */
const KEPT_MS = 5 * 60_000

/** Notes that a code has signed an agent in; false when it has done so before. */
export function useCode(
  db: DirectoryDatabase,
  { agentId, code, at }: { agentId: AgentId; code: string; at: number },
): boolean {
  db.delete(usedCode)
    .where(lt(usedCode.at, at - KEPT_MS))
    .run()
  const noted = db.insert(usedCode).values({ agentId, code, at }).onConflictDoNothing().returning().all()
  return noted.length > 0
}
