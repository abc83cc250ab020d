import { BatonError, type Macro } from '@baton/contracts'
import { findMacro, findMacroByName, putMacro, type SiteStore } from '@baton/store'

/** Writes a macro, with the id of one in its place. Names are unique. */
export function saveMacro(
  store: SiteStore,
  { id, name, steps }: { id?: string | undefined } & Pick<Macro, 'name' | 'steps'>,
): Macro {
  return store.transaction(() => {
    if (id !== undefined && !findMacro(store, id)) throw new BatonError('macro.not_found')
    const named = findMacroByName(store, name)
    if (named && named.id !== id) throw new BatonError('macro.name_taken')
    return putMacro(store, { id, name, steps })
  })
}
