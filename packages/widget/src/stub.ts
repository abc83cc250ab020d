import { keepCalls, type Stub } from './keep-calls.ts'

// What a page pastes before the loader so that it can call at once.
;((page: { Baton?: Stub }) => {
  page.Baton ??= keepCalls([])
})(window as { Baton?: Stub })
