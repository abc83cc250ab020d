import type { Engines } from '../engines.ts'
import type { StartRun } from '../sites/run-loops.ts'
import { onFault } from './log.ts'
import { modelOf } from './model.ts'
import type { Environment } from './platform.ts'

const PACE_MS = '30'

const loaded = new WeakMap<Environment, Promise<Engines>>()

/** What answers on this deployment, loaded when it is first wanted and shared by all who want it. */
export function enginesOf(env: Environment): Promise<Engines> {
  const engines =
    loaded.get(env) ?? import('../engines.ts').then(({ enginesWith }) => enginesWith(modelOf(env)))
  loaded.set(env, engines)
  return engines
}

/**
 * The assistant's loop, loaded with an object's first run. What a visitor writes is stored and acknowledged without it:
 * its tables of words weigh more than all the rest.
 */
export function lateLoop(env: Environment): StartRun {
  const load = async () => {
    const [{ assistantLoop }, engines] = await Promise.all([import('../assistant-loop.ts'), enginesOf(env)])
    const paceMs = Number(env.BATON_PACE_MS ?? PACE_MS)
    return assistantLoop({ engines, paceMs, onFault })
  }
  let loop: ReturnType<typeof load> | undefined
  return async (site, runId, signal) => {
    try {
      loop ??= load()
      const start = await loop
      await start(site, runId, signal)
    } catch (error) {
      loop = undefined
      onFault(error, `run ${runId}`)
    }
  }
}
