import type { StartRun } from '../sites/run-loops.ts'
import { onFault } from './log.ts'
import { modelOf } from './model.ts'
import type { Environment } from './platform.ts'

const PACE_MS = '30'

/**
 * The assistant's loop, loaded with an object's first run. What a visitor writes is stored and acknowledged without it:
 * its tables of words weigh more than all the rest.
 */
export function lateLoop(env: Environment): StartRun {
  const load = async () => {
    const [{ assistantLoop }, { enginesWith }] = await Promise.all([
      import('../assistant-loop.ts'),
      import('../engines.ts'),
    ])
    const paceMs = Number(env.BATON_PACE_MS ?? PACE_MS)
    return assistantLoop({ engines: enginesWith(modelOf(env)), paceMs, onFault })
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
