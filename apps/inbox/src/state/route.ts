import type { ArticleId, ConversationId, IntentId, MessageId, SiteId } from '@baton/contracts'
import { createStore, type Store } from './store.ts'
import { isViewId, type ViewId } from './views.ts'

const BASE = '/inbox/'

export const knowledgeRooms = ['articles', 'sources', 'try', 'evaluate'] as const
export type KnowledgeRoom = (typeof knowledgeRooms)[number]

export const intentRooms = ['list', 'figures', 'try', 'volume', 'disagreements'] as const
export type IntentRoom = (typeof intentRooms)[number]

export const settingsRooms = [
  'site',
  'team',
  'replies',
  'assistant',
  'escalation',
  'privacy',
  'ratings',
  'usage',
  'audit',
  'account',
] as const
export type SettingsRoom = (typeof settingsRooms)[number]

export interface KnowledgePlace {
  room: KnowledgeRoom
  articleId: ArticleId | null
  editing: boolean
}

export interface IntentPlace {
  room: IntentRoom
  /** In the room of the list: the one that is open; `editing` without one writes a new one. */
  intentId: IntentId | null
  editing: boolean
}

/** What the address says. Everything a colleague could be sent a link to is in it. */
export type Route =
  | { screen: 'link'; token: string }
  | { screen: 'settings'; siteId: SiteId | null; room: SettingsRoom }
  /** In the room of articles: the one that is open; `editing` without one writes a new one. */
  | ({ screen: 'knowledge'; siteId: SiteId | null } & KnowledgePlace)
  | ({ screen: 'intents'; siteId: SiteId | null } & IntentPlace)
  | {
      screen: 'inbox'
      siteId: SiteId | null
      view: ViewId
      conversationId: ConversationId | null
      /** The message of it that is brought before the eye; left out: the newest. */
      messageId?: MessageId | undefined
    }

/**
 * `/inbox/link#token=…`, `/inbox/site_x/settings/usage`, `/inbox/site_x/knowledge/articles/returns`,
 * `/inbox/site_x/intents/list/int_y`, `/inbox/site_x/needs_you/cnv_y#msg_z`; anything else is the inbox.
 */
export function parseRoute(path: string, hash: string): Route {
  const parts = path.startsWith(BASE) ? path.slice(BASE.length).split('/').filter(Boolean) : []
  // The token stands in the fragment, so that no log and no referrer ever holds it.
  if (parts[0] === 'link') {
    return { screen: 'link', token: new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '' }
  }
  const siteId = parts[0]?.startsWith('site_') ? (parts[0] as SiteId) : null
  if (parts[1] === 'settings') {
    return { screen: 'settings', siteId, room: settingsRooms.find((room) => room === parts[2]) ?? 'site' }
  }
  if (parts[1] === 'knowledge') return { screen: 'knowledge', siteId, ...parseKnowledge(parts.slice(2)) }
  if (parts[1] === 'intents') return { screen: 'intents', siteId, ...parseIntents(parts.slice(2)) }
  return {
    screen: 'inbox',
    siteId,
    view: parts[1] && isViewId(parts[1]) ? parts[1] : 'needs_you',
    conversationId: parts[2]?.startsWith('cnv_') ? (parts[2] as ConversationId) : null,
    ...(hash.startsWith('#msg_') ? { messageId: hash.slice(1) as MessageId } : {}),
  }
}

function parseKnowledge([name, id, verb]: string[]): KnowledgePlace {
  const room = knowledgeRooms.find((known) => known === name) ?? 'articles'
  const articleId = room === 'articles' && id ? (decoded(id) as ArticleId) : null
  return { room, articleId, editing: name === 'write' || (articleId !== null && verb === 'edit') }
}

function formatKnowledge({ room, articleId, editing }: KnowledgePlace): string {
  if (articleId === null) return editing ? 'write' : room
  return `articles/${encodeURIComponent(articleId)}${editing ? '/edit' : ''}`
}

function parseIntents([name, id, verb]: string[]): IntentPlace {
  const room = intentRooms.find((known) => known === name) ?? 'list'
  const intentId = room === 'list' && id?.startsWith('int_') ? (id as IntentId) : null
  return { room, intentId, editing: name === 'new' || (intentId !== null && verb === 'edit') }
}

function formatIntents({ room, intentId, editing }: IntentPlace): string {
  if (intentId === null) return editing ? 'new' : room
  return `list/${intentId}${editing ? '/edit' : ''}`
}

/** As it stands when it is no encoded text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export function formatRoute(route: Route): string {
  if (route.screen === 'link') return `${BASE}link#token=${encodeURIComponent(route.token)}`
  if (route.siteId === null) return BASE
  if (route.screen === 'settings') return `${BASE}${route.siteId}/settings/${route.room}`
  if (route.screen === 'knowledge') return `${BASE}${route.siteId}/knowledge/${formatKnowledge(route)}`
  if (route.screen === 'intents') return `${BASE}${route.siteId}/intents/${formatIntents(route)}`
  const place = [BASE.slice(0, -1), route.siteId, route.view, route.conversationId].filter(Boolean).join('/')
  return route.messageId ? `${place}#${route.messageId}` : place
}

/** The site that an address names. */
export const siteIdOf = (route: Route): SiteId | null => (route.screen === 'link' ? null : route.siteId)

/** The list that is kept fresh: counts and the title are live on every screen. */
export const shownView = (route: Route): ViewId => (route.screen === 'inbox' ? route.view : 'needs_you')

export interface Router {
  store: Store<Route>
  /** `replace` for moves that the back button should not stop at, such as J and K. */
  go(route: Route, options?: { replace?: boolean }): void
}

/** Browsers are slow to write an address and allow it seldom: a run through the list writes its last. */
const REPLACE_MS = 100

export function createRouter(window: Window): Router {
  const read = () => {
    forget()
    return parseRoute(window.location.pathname, window.location.hash)
  }
  let replacing: { url: string; timer: ReturnType<typeof setTimeout> } | null = null
  const forget = () => {
    clearTimeout(replacing?.timer)
    replacing = null
  }
  const write = () => {
    if (replacing) window.history.replaceState(null, '', replacing.url)
    forget()
  }
  const store = createStore<Route>(read())
  window.addEventListener('popstate', () => store.set(read()))
  window.addEventListener('hashchange', () => store.set(read()))
  return {
    store,
    go(route, { replace = false } = {}) {
      const url = formatRoute(route)
      if (replace && route.screen === 'inbox' && route.conversationId !== null) {
        forget()
        replacing = { url, timer: setTimeout(write, REPLACE_MS) }
      } else {
        write()
        if (replace) window.history.replaceState(null, '', url)
        else window.history.pushState(null, '', url)
      }
      store.set(route)
    },
  }
}
