import { expect, it, vi } from 'vitest'
import { createRouter, formatRoute, parseRoute, type Route } from './route.ts'

it.each<Route>([
  { screen: 'link', token: 'a+b/c=' },
  { screen: 'settings', siteId: 'site_a' as never, room: 'site' },
  { screen: 'settings', siteId: 'site_a' as never, room: 'usage' },
  { screen: 'knowledge', siteId: 'site_a' as never, room: 'try', articleId: null, editing: false },
  { screen: 'knowledge', siteId: 'site_a' as never, room: 'articles', articleId: null, editing: true },
  {
    screen: 'knowledge',
    siteId: 'site_a' as never,
    room: 'articles',
    articleId: 'help/a b?' as never,
    editing: true,
  },
  { screen: 'intents', siteId: 'site_a' as never, room: 'volume', intentId: null, editing: false },
  { screen: 'intents', siteId: 'site_a' as never, room: 'list', intentId: null, editing: true },
  { screen: 'intents', siteId: 'site_a' as never, room: 'list', intentId: 'int_1' as never, editing: true },
  { screen: 'inbox', siteId: 'site_a' as never, view: 'mine', conversationId: null },
  { screen: 'inbox', siteId: 'site_a' as never, view: 'all', conversationId: 'cnv_1' as never },
  {
    screen: 'inbox',
    siteId: 'site_a' as never,
    view: 'all',
    conversationId: 'cnv_1' as never,
    messageId: 'msg_1' as never,
  },
])('an address comes back as it was: %o', (route) => {
  const url = new URL(formatRoute(route), 'http://localhost')
  expect(parseRoute(url.pathname, url.hash)).toEqual(route)
})

it('a token never stands in the part that is sent to the server', () => {
  expect(new URL(formatRoute({ screen: 'link', token: 'secret' }), 'http://localhost').pathname).toBe(
    '/inbox/link',
  )
})

it('anything unknown is the first view', () => {
  expect(parseRoute('/inbox/nonsense/else', '')).toEqual({
    screen: 'inbox',
    siteId: null,
    view: 'needs_you',
    conversationId: null,
  })
})

/** A window that writes down what its history is told, and its router. */
function openPage() {
  const written: string[] = []
  const heard = new EventTarget()
  const page = Object.assign(heard, {
    location: { pathname: '/inbox/', hash: '' },
    history: {
      replaceState: (_: unknown, __: string, url: string) => written.push(`replaced ${url}`),
      pushState: (_: unknown, __: string, url: string) => written.push(url),
    },
  })
  return { written, page, router: createRouter(page as never) }
}

const at = (id: string): Route => ({
  ...{ screen: 'inbox', siteId: 'site_a' as never, view: 'all', conversationId: id as never },
})

it('a run through the list is shown at once, and only where it ends is written to the address', () => {
  vi.useFakeTimers()
  const { written, router } = openPage()
  for (const id of ['cnv_1', 'cnv_2', 'cnv_3']) router.go(at(id), { replace: true })
  expect(router.store.get()).toEqual(at('cnv_3'))
  expect(written).toEqual([])
  vi.runAllTimers()
  router.go(at('cnv_4'), { replace: true })
  // The way back leads to where the run was, though it had not been written yet.
  router.go({ screen: 'settings', siteId: 'site_a' as never, room: 'site' })
  expect(written).toEqual([
    'replaced /inbox/site_a/all/cnv_3',
    'replaced /inbox/site_a/all/cnv_4',
    '/inbox/site_a/settings/site',
  ])
  vi.useRealTimers()
})

it('who goes back in mid-run stays there: what the run had not written is never written', () => {
  vi.useFakeTimers()
  const { written, page, router } = openPage()
  router.go(at('cnv_1'), { replace: true })
  page.location.pathname = '/inbox/site_a/mine'
  page.dispatchEvent(new Event('popstate'))
  vi.runAllTimers()
  expect(written).toEqual([])
  expect(router.store.get()).toMatchObject({ view: 'mine', conversationId: null })
  vi.useRealTimers()
})
