/// <reference path="./scan.d.ts" />
import { httpEmbedder, Vectors } from '@baton/knowledge'
import module from '@baton/knowledge/scan.wasm'
import { log } from './log.ts'
import type { Environment } from './platform.ts'

// An object has 128 MB for everything.
const MAX_BYTES = 48 * 2 ** 20

/** Search by what is meant, where the configuration names an embedder. */
export function vectorsOf(env: Environment): Vectors | undefined {
  const { BATON_EMBEDDER: url, BATON_EMBEDDER_MODEL: model } = env
  if (!url || !model) return undefined
  const embedder = httpEmbedder({
    ...{ url, model, key: env.BATON_EMBEDDER_KEY },
    questionPrefix: env.BATON_EMBEDDER_QUESTION_PREFIX,
    passagePrefix: env.BATON_EMBEDDER_PASSAGE_PREFIX,
  })
  const onFault = (reason: string) => log('warn', 'searching by words alone', { reason })
  return new Vectors({ embedder, module, maxBytes: MAX_BYTES, onFault })
}
