import type { Activity } from '@baton/contracts'
import {
  EVENTS_KEPT,
  findVisitor,
  insertVisitor,
  insertVisitorEvents,
  latestVisitorPage,
  listVisitorEvents,
  moveVisitorEvents,
} from '../index.ts'
import { newClientId } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

const event = (name: string, at: number, pageUrl: string | null = null): Activity => ({
  ...{ clientId: newClientId(), name, at, pageUrl },
  properties: { total: 12.5, kind: 'tent', isGift: true },
})

export const activityRules: Rule[] = [
  {
    id: 'S240',
    title: 'what visitors did reads back newest first, once each, and of one visitor the newest 100',
    run({ open, reopen }) {
      const first = open('a')
      const [id, other] = [insertVisitor(first, {}).id, insertVisitor(first, {}).id]
      const late = event('paid', 2)
      insertVisitorEvents(first, id, [late, event('looked', 1), late])
      insertVisitorEvents(first, other, [event('left', 3)])
      const store = reopen('a')
      const names = () => listVisitorEvents(store, id).map(({ name }) => name)
      equal(listVisitorEvents(store, id)[0], late, 'as it was told')
      equal(names(), ['paid', 'looked'], 'in their order, each once')
      for (let at = 3; at <= EVENTS_KEPT + 1; at += 1) insertVisitorEvents(store, id, [event(`n${at}`, at)])
      equal([names().length, names().at(-1)], [EVENTS_KEPT, 'paid'], 'the newest')
      equal(listVisitorEvents(store, other).length, 1, 'of the other visitor')
    },
  },
  {
    id: 'S241',
    title: 'where a visitor was last is known; who turns out to be another keeps what they did',
    run({ open }) {
      const store = open('a')
      const [anonymous, known] = [insertVisitor(store, {}).id, insertVisitor(store, {}).id]
      equal(latestVisitorPage(store, anonymous), undefined, 'nowhere yet')
      insertVisitorEvents(store, anonymous, [
        event('page', 1, 'https://shop.example/tents'),
        event('paid', 2, 'https://shop.example/pay'),
      ])
      equal(latestVisitorPage(store, anonymous), 'https://shop.example/tents', 'by the newest page alone')
      insertVisitorEvents(
        store,
        known,
        Array.from({ length: EVENTS_KEPT - 1 }, () => event('old', 0)),
      )
      moveVisitorEvents(store, anonymous, known)
      const moved = listVisitorEvents(store, known)
      equal([moved.length, moved[0]?.name, moved[1]?.name], [EVENTS_KEPT, 'paid', 'page'], 'whose it is')
      equal(listVisitorEvents(store, anonymous), [], 'nobody’s any more')
      equal(findVisitor(store, anonymous)?.id, anonymous, 'the visitor themselves')
    },
  },
]
