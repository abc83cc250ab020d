import { expect, it } from 'vitest'
import { formatRoute, parseRoute, type Route } from './route.ts'

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
