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

it('a run through the list is shown at once, and only where it ends is written to the address', () => {
  vi.useFakeTimers()
  const written: string[] = []
  const write = (_: unknown, __: string, url: string) => written.push(url)
  const page = {
    location: { pathname: '/inbox/', hash: '' },
    history: { replaceState: write, pushState: write },
    addEventListener: () => {},
  }
  const router = createRouter(page as never)
  const at = (id: string): Route => ({
    ...{ screen: 'inbox', siteId: 'site_a' as never, view: 'all', conversationId: id as never },
  })
  for (const id of ['cnv_1', 'cnv_2', 'cnv_3']) router.go(at(id), { replace: true })
  expect(router.store.get()).toEqual(at('cnv_3'))
  expect(written).toEqual([])
  vi.runAllTimers()
  router.go(at('cnv_4'), { replace: true })
  // The way back leads to where the run was, though it had not been written yet.
  router.go({ screen: 'settings', siteId: 'site_a' as never, room: 'site' })
  expect(written).toEqual([
    '/inbox/site_a/all/cnv_3',
    '/inbox/site_a/all/cnv_4',
    '/inbox/site_a/settings/site',
  ])
  vi.useRealTimers()
})
