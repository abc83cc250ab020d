import type { LabelKind } from '@baton/contracts'
import { type Judgement, listJudged, type SiteStore } from '@baton/store'

const AT_ONCE = 50

/** All that was said of each message that people labelled in this kind, the newest message first. */
export function* labelledMessages(store: SiteStore, kind: LabelKind): Generator<[Judgement, ...Judgement[]]> {
  let before: Judgement['messageId'] | undefined
  while (true) {
    const page = listJudged(store, { kind, labelled: true, before, limit: AT_ONCE })
    for (const [first, ...others] of page) {
      if (!first) continue
      before = first.messageId
      yield [first, ...others]
    }
    if (page.length < AT_ONCE) return
  }
}
