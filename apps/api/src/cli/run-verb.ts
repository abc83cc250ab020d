import type { ClaudeEngineOptions } from '@baton/assistant'
import { type HttpEmbedderOptions, httpEmbedder, Vectors } from '@baton/knowledge'
import { lockFolder } from '@baton/store/node'
import { prepareDataFolder } from '../node/data-folder.ts'
import { openInstallation } from '../node/installation.ts'
import { callOwner } from './call-owner.ts'
import { socketPath } from './socket-path.ts'
import type { Progress, Verb } from './verb.ts'

export interface VerbPlace {
  data: string
  embedder: HttpEmbedderOptions | null
  /** Default none: quotes answer. */
  model?: ClaudeEngineOptions | null
  /** Default none. */
  allowAddresses?: string[]
}

/** Runs a verb where the data is owned: in the running server, else here, under the folder's lock. */
export async function runVerb<Arguments, Result>(
  { data, embedder, model, allowAddresses }: VerbPlace,
  verb: Verb<Arguments, Result>,
  input: Arguments,
  say: (progress: Progress) => void,
): Promise<Result> {
  const folder = prepareDataFolder(data)
  const lock = lockFolder(folder.path)
  if (!lock) return callOwner(socketPath(folder.path), verb, input, say)
  const abort = new AbortController()
  const onInterrupt = () => abort.abort()
  process.once('SIGINT', onInterrupt)
  try {
    const onFault = (error: unknown, about: string) =>
      say({ type: 'line', text: `${about}: ${error}`, error: true })
    const searchFault = (text: string) => say({ type: 'line', text, error: true })
    const vectors = embedder
      ? new Vectors({ embedder: httpEmbedder(embedder), onFault: searchFault })
      : undefined
    const installation = openInstallation({ folder, paceMs: 0, allowAddresses, vectors, model, onFault })
    try {
      return await verb.run(installation, input, say, abort.signal)
    } finally {
      await installation.close(10_000)
    }
  } finally {
    process.off('SIGINT', onInterrupt)
    lock.release()
  }
}
