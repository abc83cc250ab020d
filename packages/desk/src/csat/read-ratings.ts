import type { AgentId, Csat, CsatFigures } from '@baton/contracts'
import { countCsat, listCsatComments, type SiteStore } from '@baton/store'
import { csatFigures } from './csat-figures.ts'

const DAY_MS = 86_400_000
const COMMENTS = 50

/** What visitors said of the assistant and of people, apart; of one agent alone where one is named. */
export function readRatings(
  store: SiteStore,
  { days, agentId }: { days: number; agentId?: AgentId | undefined },
): { assistant: CsatFigures; people: CsatFigures; comments: Csat[] } {
  const filter = { since: store.now() - days * DAY_MS, agentId }
  const counted = countCsat(store, filter)
  const figures = (about: Csat['about']) => csatFigures(counted.filter((one) => one.about === about))
  return {
    assistant: figures('assistant'),
    people: figures('people'),
    comments: listCsatComments(store, filter, COMMENTS),
  }
}
