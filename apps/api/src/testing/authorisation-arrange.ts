import type { EndpointName } from '@baton/contracts'
import { answerOf } from './answer-of.ts'
import { article, inputFor, newIntent, newMacro, webSource } from './authorisation-input.ts'
import type { CallOptions } from './call-options.ts'
import type { Staff } from './callers.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

/** A conversation of visitor A in the state that the endpoint needs, and what to send to it. */
export async function arrangeFor(
  name: EndpointName,
  { harness, staff: { admin, agent } }: { harness: HttpHarness; staff: Staff },
): Promise<{ a: TestVisitor; options: CallOptions }> {
  const a = await harness.visitor()
  const { conversation } = await a.start()
  await harness.runsDone()
  const params = { conversationId: conversation.id }
  const epoch = async () =>
    (await answerOf('readThread', await admin.call('readThread', { params }))).conversation.epoch

  if (name === 'cancelHandoff' || name === 'accept' || name === 'snooze' || name === 'returnToAssistant')
    await answerOf('requestHandoff', await a.call('requestHandoff', { params }))
  if (name === 'transfer')
    await answerOf('accept', await admin.call('accept', { params, body: { epoch: await epoch() } }))
  if (name === 'reopen')
    await answerOf('resolve', await admin.call('resolve', { params, body: { epoch: await epoch() } }))

  const kit = /CannedReply|View|Macro/.test(name) ? await arrangeKit(admin) : {}
  const knowledge = /^(?!.*(?:Canned|Identity)).*(Article|Key|Source|Errors)/.test(name)
    ? await arrangeKnowledge(name, admin)
    : {}

  const files = /^readFile/.test(name) ? await arrangeFile(a, harness) : {}
  const { messages } = await a.read(conversation.id)
  const rated = messages.find(({ author }) => author.kind === 'assistant')
  const { key: siteKey, id: siteId } = harness.shop
  return {
    a,
    options: {
      params: {
        ...params,
        siteKey,
        siteId,
        messageId: rated?.id ?? '',
        kind: 'answer',
        visitorId: a.session.visitorId,
        // Whoever's rights changed could not call again.
        agentId: /^(changeRole|removePerson)$/.test(name) ? 'agt_missing' : agent.id,
        invitationId: 'inv_missing',
        deviceId: 'dev_missing',
        ...(await arrangeTeam(name, admin)),
        ...(await arrangeIntent(name, admin)),
        ...knowledge,
        ...files,
        ...kit,
        ...(/^(create|remove)IdentityKey$/.test(name) ? await arrangeIdentityKey(admin) : {}),
      },
      ...(await inputFor(name, { harness, a, epoch: await epoch() })),
      ...(name === 'switchPolicy' ? await inputForSwitch(admin) : {}),
      ...(/^mark(Agent)?Read$/.test(name) ? { body: { messageId: rated?.id } } : {}),
      ...(name === 'runMacro' ? { body: { ...kit, clientId: newClientId(), epoch: await epoch() } } : {}),
    },
  }
}

/** An article of this name, a source on the web that is never read, and an API key, all of the shop alone. */
async function arrangeKnowledge(articleId: string, admin: TestAgent): Promise<Record<string, string>> {
  await answerOf('putArticle', await admin.call('putArticle', { params: { articleId }, body: article }))
  const { key } = await answerOf(
    'createApiKey',
    await admin.call('createApiKey', { body: { name: 'Old import' } }),
  )
  const added = await admin.call('addWebSource', { body: webSource })
  const { sourceId } = await answerOf('addWebSource', added)
  return { articleId, keyId: key.id, sourceId }
}

/** One key, so that there is one to remove, and place for another. */
async function arrangeIdentityKey(admin: TestAgent): Promise<Record<string, string>> {
  const { keys } = await answerOf('listIdentityKeys', await admin.call('listIdentityKeys'))
  for (const { id } of keys) await admin.call('removeIdentityKey', { params: { identityKeyId: id } })
  const made = await admin.call('createIdentityKey', { body: { algorithm: 'HS256' } })
  return { identityKeyId: (await answerOf('createIdentityKey', made)).key.id }
}

/** A file that the visitor is about to send. */
async function arrangeFile(a: TestVisitor, harness: HttpHarness): Promise<Record<string, string>> {
  const made = await a.call('attachFile', await inputFor('attachFile', { harness, a, epoch: 0 }))
  return { fileId: (await answerOf('attachFile', made)).id }
}

/** A prepared reply, a view and a macro of the shop. */
async function arrangeKit(admin: TestAgent): Promise<Record<string, string>> {
  const body = { shortcut: 'bye', text: 'Until soon' }
  const { reply } = await answerOf('saveCannedReply', await admin.call('saveCannedReply', { body }))
  const made = await admin.call('saveView', { body: { name: 'German', filter: { language: 'de' } } })
  const { view } = await answerOf('saveView', made)
  const macro = await answerOf('saveMacro', await admin.call('saveMacro', { body: newMacro() }))
  return { replyId: reply.id, viewId: view.id, macroId: macro.macro.id }
}

async function arrangeTeam(name: EndpointName, admin: TestAgent): Promise<Record<string, string>> {
  if (name !== 'updateTeam' && name !== 'removeTeam') return {}
  const made = await admin.call('createTeam', { body: { name: 'Billing', hours: null } })
  const { team } = await answerOf('createTeam', made)
  return { teamId: team.id }
}

/** An intent with one example. */
async function arrangeIntent(name: EndpointName, admin: TestAgent): Promise<Record<string, string>> {
  if (name === 'installStarterSet') return { starterSetId: 'services' }
  if (!/^(read|update|remove)Intent$|Example/.test(name)) return {}
  const made = await answerOf('createIntent', await admin.call('createIntent', { body: newIntent() }))
  const params = { intentId: made.intent.id }
  const { examples } = await answerOf('readIntent', await admin.call('readIntent', { params }))
  return { ...params, exampleId: examples[0]?.id ?? '' }
}

/** Each switch names the version that it replaces. */
async function inputForSwitch(admin: TestAgent): Promise<CallOptions> {
  const { policy } = await answerOf('readPolicy', await admin.call('readPolicy'))
  return { body: { rules: [], replaces: policy.version } }
}
