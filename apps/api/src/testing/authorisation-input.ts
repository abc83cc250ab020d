import type { EndpointName } from '@baton/contracts'
import type { CallOptions } from './call-options.ts'
import type { HttpHarness } from './http-harness.ts'
import { newClientId, type TestVisitor } from './test-visitor.ts'

export const webSource = { url: 'https://shop.invalid/help', reach: 'page', refreshHours: null }
export const article = { title: 'Returns', markdown: 'Send it back within 30 days.' }

let macros = 0
export const newMacro = () => {
  macros += 1
  return { name: `macro ${macros}`, steps: [{ do: 'tag', name: 'returns' }] }
}

let intents = 0
export const newIntent = () => {
  intents += 1
  return {
    name: `intent ${intents}`,
    description: '',
    action: { do: 'answer' },
    examples: [`text ${intents}`],
  }
}

const understanding = {
  timeZone: 'UTC',
  currency: 'EUR',
  orderNumbers: [],
  products: [],
  masking: { kinds: ['card'], reveal: 'nobody' },
}

interface About {
  harness: HttpHarness
  a: TestVisitor
  epoch: number
}

/** What a caller sends who means the endpoint well. */
export async function inputFor(name: EndpointName, { harness, a, epoch }: About): Promise<CallOptions> {
  const message = { clientId: newClientId(), text: 'And for members?' }
  switch (name) {
    case 'refreshSession':
      return { body: { refreshToken: a.session.refreshToken } }
    case 'startConversation':
      return { body: { clientId: newClientId(), message } }
    case 'sendMessage':
      return { body: message }
    case 'answerForm':
      return { body: { clientId: newClientId(), answers: { email: 'kim@home.example' } } }
    case 'track':
      return { body: { events: [{ clientId: newClientId(), name: 'paid', agoMs: 0 }] } }
    case 'preferPerson':
      return { body: { always: true } }
    case 'giveCsat':
      return { body: { score: 5 } }
    case 'rateMessage':
      return { body: { rating: 'helpful' } }
    case 'readLink':
      return { body: { token: await inviteToken(harness) } }
    case 'acceptLink':
      return { body: { token: await inviteToken(harness), name: 'New', password: 'a long password' } }
    case 'createGrant':
      return { body: { siteId: harness.shop.id } }
    case 'attachFile':
    case 'attachFileAsAgent':
      return { query: { clientId: newClientId(), name: 'order.txt' }, body: 'Order 7' }
    case 'reply':
      return { body: { ...message, kind: 'text', epoch } }
    case 'transfer':
      return { body: { epoch, agentId: null } }
    case 'accept':
    case 'returnToAssistant':
    case 'resolve':
    case 'reopen':
    case 'wake':
      return { body: { epoch } }
    case 'snooze':
      return { body: { epoch, until: null } }
    case 'mark':
      return { body: { addTags: ['returns'], priority: 'high' } }
    case 'blockVisitor':
      return { body: { blocked: true } }
    case 'eraseVisitor':
      return { body: { confirm: 'erase' } }
    case 'saveCannedReply':
      return { body: { shortcut: 'hello', text: 'Hello {visitor}' } }
    case 'changeRole':
      return { body: { role: 'agent' } }
    case 'checkPage':
      return { body: { url: 'https://shop.invalid/' } }
    case 'saveMacro':
      return { body: newMacro() }
    case 'saveView':
      return { body: { name: 'Returns', filter: { tag: 'returns' } } }
    case 'labelMessage':
      return { body: { kind: 'answer', value: 'wrong', expected: 'In 3 days.' } }
    case 'listDisagreements':
      return { query: { kind: 'answer' } }
    case 'exportLabels':
      return { query: { as: 'questions' } }
    case 'readTranslations':
      return { query: { language: 'en' } }
    case 'translate':
      return { body: { to: 'en' } }
    case 'redraft':
      return { body: { how: 'shorter', text: 'Hello! It takes 5 days.' } }
    case 'searchMessages':
      return { query: { text: 'members' } }
    case 'tellTyping':
      return { body: { active: true } }
    case 'tellAgentTyping':
      return { body: { kind: 'text', active: true } }
    case 'markRead':
    case 'markAgentRead':
      return { body: { messageId: 'msg_missing' } }
    case 'watch':
      return { body: { conversationId: null } }
    case 'leaveAddress':
      return { body: { email: null } }
    case 'addDevice':
      return { body: { endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' } }
    case 'testNotification':
      return { body: { where: 'push' } }
    case 'updateNotifications':
      return { body: { sound: false } }
    case 'invite':
      invitations += 1
      return { body: { email: `invited${invitations}@shop.example`, role: 'agent' } }
    case 'forgotPassword':
      return { body: { email: 'nobody@shop.example' } }
    case 'createTeam':
      return { body: { name: 'Billing', hours: null } }
    case 'createIntent':
      return { body: newIntent() }
    case 'updateIntent':
      return { body: { description: 'What it is about' } }
    case 'addExamples':
      return { body: { examples: ['Where is it?'] } }
    case 'tryIntents':
      return { body: { text: 'Where is it?' } }
    case 'setPresence':
      return { body: { presence: 'online' } }
    case 'tryMasking':
      return { body: { text: 'My card', understanding } }
    case 'updateSettings':
      return { body: { language: 'en' } }
    case 'putArticle':
    case 'putArticleByKey':
      return { body: article }
    case 'addWebSource':
      return { body: webSource }
    case 'uploadFile':
      return { query: { path: 'warranty.md' }, body: '# Warranty\n\nFive years on every tent.' }
    case 'searchKnowledge':
      return { query: { text: 'returns' } }
    case 'replayPolicy':
      return { body: { rules: [] } }
    case 'evaluateKnowledge':
      return { body: '{"id": "1", "text": "How long may I return it?"}' }
    case 'discoverIntents':
      return { query: { name: 'export.jsonl' }, body: '{"text": "Where is my parcel?"}' }
    case 'createApiKey':
      return { body: { name: 'Import' } }
    case 'createIdentityKey':
      return { body: { algorithm: 'HS256' } }
    case 'identify':
      return { body: { token: 'a.b.c' } }
    default:
      return {}
  }
}

let invitations = 0
async function inviteToken({ directory, shop }: HttpHarness): Promise<string> {
  invitations += 1
  const email = `new${invitations}@shop.example`
  return (await directory.createLink({ purpose: 'invite', siteId: shop.id, email })).token
}
