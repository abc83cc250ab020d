import type { EndpointName } from '@baton/contracts'
import { type CallerName, callerNames, type Door } from './callers.ts'

// Each route against everybody who may try it. A word of the table stands for one answer:
const answers: Record<string, string> = {
  ok: 'done',
  html: '200',
  to: '302',
  pass: '204',
  ses: '401 session.required',
  exp: '401 session.expired',
  rev: '401 session.revoked',
  sign: '401 staff.sign_in_required',
  old: '401 staff.grant_expired',
  role: '403 staff.forbidden',
  page: '403 site.origin_not_allowed',
  form: '403 request.foreign_origin',
  conv: '404 conversation.not_found',
  msg: '404 message.not_found',
  off: '409 identity.off',
  cut: '409 message.not_cut',
  gone: '404 route.not_found',
  key: '401 key.unknown',
  art: '404 article.not_found',
  pol: '404 policy.not_found',
  past: '410 staff.link_invalid',
}

//                 nobody vis-A vis-B vis-2 view  agent admin adm-2 expir revok forge origin no-header
/** Each endpoint of the contract against everybody who may try it. */
export const table: Record<EndpointName, string> = {
  health: '         ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok',
  createSession: '  ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    page  ok',
  refreshSession: ' ok    ok    ok    ok    ok    ok    ok    ok    ok    rev   ok    page  ok',
  identify: '       off   off   off   off   off   off   off   off   off   off   off   page  off',
  endSession: '     ses   ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  listConversations: 'ses ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  startConversation: 'ses ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  readConversation: 'ses  ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  sendMessage: '    ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  requestHandoff: ' ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  cancelHandoff: '  ses   ok    conv  ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  rateMessage: '    ses   ok    msg   ses   ses   ses   ses   ses   exp   rev   ses   page  ok',
  retryAnswer: '    ses   cut   msg   ses   ses   ses   ses   ses   exp   rev   ses   page  cut',
  visitorEvents: '  ses   ok    ok    ses   ses   ses   ses   ses   exp   rev   ses   page  ok',

  readLink: '       ok    ok    ok    ok    ok    ok    ok    ok    past  ok    ok    form  form',
  acceptLink: '     ok    ok    ok    ok    ok    ok    ok    ok    past  ok    ok    form  form',
  me: '             sign  sign  sign  sign  ok    ok    ok    ok    sign  sign  sign  ok    ok',
  createGrant: '    sign  sign  sign  sign  ok    ok    ok    role  sign  sign  sign  form  form',

  inbox: '          sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readThread: '     sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  reply: '          sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  accept: '         sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  transfer: '       sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  returnToAssistant: 'sign sign sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  resolve: '        sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  reopen: '         sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  snooze: '         sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  wake: '           sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  mark: '           sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  redactMessage: '  sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  blockVisitor: '   sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  inboxKit: '       sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  saveCannedReply: 'sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  removeCannedReply: 'sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  saveView: '       sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  removeView: '     sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  searchMessages: ' sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  watch: '          sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  staffEvents: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readSettings: '   sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  updateSettings: ' sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  readTeam: '       sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  updateRouting: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  createTeam: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  updateTeam: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeTeam: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  updateAgent: '    sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  setPresence: '    sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  declineOffer: '   sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  revealMessage: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  readAudit: '      sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  tryMasking: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  checkAudit: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  readUsage: '      sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',

  listSources: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  addWebSource: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  refreshSource: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeSource: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  clearErrors: '    sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  uploadFile: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  listArticles: '   sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readArticle: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  putArticle: '     sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeArticle: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  readPolicy: '     sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readPolicyVersion: 'sign sign sign  sign  pol   pol   pol   role  old   old   sign  pol   pol',
  switchPolicy: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  replayPolicy: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  searchKnowledge: 'sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  evaluateKnowledge: 'sign sign sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  listIntents: '   sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  readIntent: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  createIntent: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  updateIntent: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeIntent: '  sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  addExamples: '   sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  removeExample: ' sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  installStarterSet: 'sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  tryIntents: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  discoverIntents: 'sign  sign sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  listOpenQuestions: 'sign sign sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  listApiKeys: '    sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  createApiKey: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  listIdentityKeys: 'sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  createIdentityKey: 'sign sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeIdentityKey: 'sign sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',
  removeApiKey: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',

  readSignals: '    sign  sign  sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  labelMessage: '   sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  removeLabel: '    sign  sign  sign  sign  role  ok    ok    role  old   old   sign  ok    ok',
  listDisagreements: 'sign sign sign  sign  ok    ok    ok    role  old   old   sign  ok    ok',
  exportLabels: '   sign  sign  sign  sign  role  role  ok    role  old   old   sign  ok    ok',

  putArticleByKey: 'key   key   key   key   key   key   ok    ok    key   key   key   ok    ok',
  removeArticleByKey: 'key key  key   key   key   key   ok    art   key   key   key   ok    ok',
}

/** Routes of the app that are no endpoint of the contract, with an address to try each by. */
export const otherRoutes: Record<string, { path: string; door: Door; expected: string }> = {
  'GET /': { path: '/', door: 'staff', expected: everybody('to') },
  'GET /v1/openapi.json': { path: '/v1/openapi.json', door: 'staff', expected: everybody('html') },
  'OPTIONS /v1/sites/:siteKey/*': {
    path: '/v1/sites/KEY/conversations',
    door: 'visitor',
    expected: everybody('pass'),
  },
  'GET /v1/auth/*': { path: '/v1/auth/get-session', door: 'staff', expected: everybody('html') },
  'POST /v1/auth/*': {
    path: '/v1/auth/sign-up/email',
    door: 'staff',
    expected: '     gone  gone  gone  gone  gone  gone  gone  gone  gone  gone  gone  form  form',
  },
  'GET /w/:file': { path: '/w/KEY.js', door: 'visitor', expected: everybody('html') },
  'GET /assets/*': { path: '/assets/panel-abcdefgh.js', door: 'visitor', expected: everybody('html') },
  'GET /inbox': { path: '/inbox', door: 'staff', expected: everybody('to') },
  'GET /inbox/*': { path: '/inbox/', door: 'staff', expected: everybody('html') },
  'GET /demo': { path: '/demo', door: 'staff', expected: everybody('to') },
  'GET /demo/*': { path: '/demo/', door: 'staff', expected: everybody('html') },
}

function everybody(word: string): string {
  return callerNames.map(() => word).join(' ')
}

/** The caller and the answer of each cell of a row. */
export function cells(row: string): [CallerName, string][] {
  const words = row.trim().split(/\s+/)
  if (words.length !== callerNames.length) throw new Error(`A row has ${words.length} cells: ${row}`)
  return callerNames.map((name, index) => [
    name,
    answers[words[index] ?? ''] ?? `unknown word ${words[index]}`,
  ])
}
