import { BatonError, endpoints } from '@baton/contracts'
import {
  acceptHandoff,
  addNote,
  reopen,
  replyAsAgent,
  resolve,
  returnToAssistant,
  transfer,
} from '@baton/desk'
import {
  countInbox,
  findReadUpTo,
  latestSeq,
  listAgentProfiles,
  listCsat,
  listHandoffs,
  listInbox,
  listRuns,
  type MessagePage,
  noteRead,
  readConversation,
  readMessagePage,
  readVisitor,
  seeMentions,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { change, written } from './change.ts'
import { conversationIdOf } from './conversation-id.ts'
import { register } from './register.ts'

/** What the inbox asks for. */
export function staffRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.inbox, (context, { view, before, ...filter }) => {
    const { site, grant } = context.var
    const page = listInbox(site.store, { view, agentId: grant.agentId, filter, before })
    return {
      ...page,
      counts: countInbox(site.store, grant.agentId),
      agents: listAgentProfiles(site.store).map(({ id, name, role, presence }) => ({
        ...{ id, name, role, presence },
        online: site.hub.isOnline(id),
      })),
      asOf: latestSeq(site.store),
    }
  })
  on.json(endpoints.readThread, (context, wanted) => {
    const { grant, site } = context.var
    const { store } = site
    const conversationId = conversationIdOf(context)
    const conversation = readConversation(store, conversationId)
    const visitor = conversation && readVisitor(store, conversation.visitorId)
    if (!conversation || !visitor) throw new BatonError('conversation.not_found')
    const page = readMessagePage(store, conversationId, wanted)
    return {
      conversation,
      visitor,
      ...page,
      handoffs: listHandoffs(store, conversationId),
      runs: listRuns(store, conversationId, runsOf(page)),
      readUpTo: findReadUpTo(store, grant.agentId, conversationId),
      csat: listCsat(store, conversationId),
      asOf: latestSeq(store),
    }
  })

  on.json(endpoints.reply, (context, input) => {
    const { site } = context.var
    const about = { agent: currentAgent(context), conversationId: conversationIdOf(context), ...input }
    return written(site, (store) =>
      input.kind === 'note' ? addNote(store, about) : replyAsAgent(store, about),
    )
  })
  on.json(endpoints.accept, (context, { epoch }) =>
    change(context, (about) => acceptHandoff(about.store, { ...about, epoch, agent: currentAgent(context) })),
  )
  on.json(endpoints.transfer, (context, { agentId: to, teamId, epoch, reason }) => {
    const { agentsOnline } = context.get('site').hub
    const agent = currentAgent(context)
    return change(context, (about) =>
      transfer(about.store, { ...about, agent, to, teamId, epoch, reason, agentsOnline }),
    )
  })
  on.json(endpoints.returnToAssistant, (context, { epoch }) =>
    change(context, (about) => returnToAssistant(about.store, { ...about, epoch })),
  )
  on.json(endpoints.resolve, (context, { epoch }) =>
    change(context, (about) => resolve(about.store, { ...about, epoch })),
  )
  on.json(endpoints.reopen, async (context, { epoch }) => {
    const changed = await change(context, (about) => reopen(about.store, { ...about, epoch }))
    const { runId } = changed.conversation
    if (runId) context.get('site').runs.start(runId)
    return changed
  })

  on.json(endpoints.watch, async (context, { conversationId }) => {
    const { site, grant } = context.var
    const left = site.hub.watched(grant.agentId)
    site.hub.watch(grant.agentId, conversationId)
    // What was on the screen has been read, up to the moment of leaving it.
    const read = new Set([left, conversationId].filter((id) => id !== null))
    if (read.size > 0)
      await site.write((store) => {
        for (const id of read) {
          noteRead(store, grant.agentId, id)
          seeMentions(store, grant.agentId, id)
        }
      })
    return {}
  })
}

/** The runs of these messages; of a page at the end also those that are under way or left no message. */
function runsOf({ messages, earlier, later }: MessagePage) {
  return {
    ids: messages.flatMap(({ runId }) => runId ?? []),
    from: earlier ? (messages[0]?.createdAt ?? 0) : 0,
    until: later ? (messages.at(-1)?.createdAt ?? 0) : Number.MAX_SAFE_INTEGER,
  }
}
