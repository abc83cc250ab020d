import { AgentId, SiteId } from '@baton/contracts'
import { randomText } from './random-text.ts'

/** Short, because every page of the site carries it in its key. */
export const newSiteId = (): SiteId => SiteId.parse(`site_${randomText(12)}`)

export const newAgentId = (): AgentId => AgentId.parse(`agt_${randomText(20)}`)
