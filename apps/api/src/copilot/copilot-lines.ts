import type { SearchQuery } from '@baton/assistant'
import { BatonError, type ConversationId, type InputOf, type OutputOf } from '@baton/contracts'
import {
  type Asked,
  redraft,
  staffBudget,
  suggestReply,
  summarise,
  translateMessages,
  type Writing,
} from '@baton/desk/copilot'
import { readOn } from '@baton/knowledge'
import { findConversation, readSettings, type SiteStore } from '@baton/store'
import type { Dependencies } from '../app-context.ts'
import { calibrationOf } from '../knowledge/calibration-of.ts'
import { type Lines, streamLines } from '../live/stream-lines.ts'
import type { OpenSite } from '../sites/open-site.ts'

export { readCopilot, readTranslations } from '@baton/desk/copilot'

/** A model writes for this site: there is a key, and its owner has not chosen quotes. */
export function hasModel(store: SiteStore, { hasModelKey }: Pick<Dependencies, 'hasModelKey'>): boolean {
  return hasModelKey === true && readSettings(store).assistant.engine !== 'extractive'
}

export function summaryLines(site: OpenSite, asked: Asked, dependencies: Dependencies): Response {
  requireModel(site, asked, dependencies)
  return lines<OutputOf<'summarise'>>(site, dependencies, async ({ store }, writing, say) =>
    say({ type: 'result', summary: await summarise(store, asked, writing) }),
  )
}

export function replyLines(site: OpenSite, asked: Asked, dependencies: Dependencies): Response {
  requireConversation(site, asked)
  return lines<OutputOf<'suggestReply'>>(site, dependencies, async ({ store, find }, writing, say) => {
    const means = {
      search: (query: SearchQuery) => find({ ...query, audience: 'internal' }),
      readOn: (passages: Parameters<typeof readOn>[1]) => readOn(store, passages, 'internal'),
      calibration: calibrationOf(store),
    }
    for await (const line of suggestReply(store, asked, { ...means, ...writing })) say(line)
  })
}

export function redraftLines(
  site: OpenSite,
  asked: Asked,
  wish: InputOf<'redraft'>,
  dependencies: Dependencies,
): Response {
  if (wish.how === 'shorter') requireConversation(site, asked)
  else requireModel(site, asked, dependencies)
  return lines<OutputOf<'redraft'>>(site, dependencies, async ({ store }, writing, say) =>
    say({ type: 'result', suggestion: await redraft(store, asked, wish, writing) }),
  )
}

export function translationLines(
  site: OpenSite,
  asked: Asked,
  to: string,
  dependencies: Dependencies,
): Response {
  requireModel(site, asked, dependencies)
  return lines<OutputOf<'translate'>>(site, dependencies, async ({ store }, writing, say) =>
    say({ type: 'result', translations: await translateMessages(store, asked, to, writing) }),
  )
}

/** Lines of what takes a model, while the site stays open for it; whoever hangs up ends it. */
function lines<Line extends object>(
  { id }: OpenSite,
  dependencies: Dependencies,
  work: (site: OpenSite, writing: Writing, say: Lines<Line>['say']) => Promise<void>,
): Response {
  return streamLines<Line>(dependencies, ({ say, signal }) =>
    dependencies.sites.use(id, async (site) => {
      const engines = await dependencies.engines?.()
      const budget = staffBudget(site.store)
      const engine = engines?.of(site.store, { budget }) ?? (await import('@baton/assistant')).extractive
      await work(site, { engine, signal }, say)
    }),
  )
}

function requireConversation({ store }: OpenSite, { conversationId }: { conversationId: ConversationId }) {
  if (!findConversation(store, conversationId)) throw new BatonError('conversation.not_found')
}

function requireModel(site: OpenSite, asked: Asked, dependencies: Dependencies): void {
  requireConversation(site, asked)
  if (!hasModel(site.store, dependencies)) throw new BatonError('copilot.no_model')
}
