import type { HttpEmbedderOptions } from '@baton/knowledge'
import type { Command } from 'commander'
import type { Environment } from './settings.ts'
import { OperatorError } from './verb.ts'

export interface EmbedderFlags {
  embedder?: string
  embedderModel?: string
  embedderQuestionPrefix?: string
  embedderPassagePrefix?: string
}

/** Gives a command the flags of an embedder of its own. */
export const withEmbedder = (command: Command) =>
  command
    .option('--embedder <url>', 'search by meaning too: a server with /v1/embeddings (BATON_EMBEDDER)')
    .option('--embedder-model <name>', 'its model (BATON_EMBEDDER_MODEL)')
    .option('--embedder-question-prefix <words>', 'put before questions, if the model wants that')
    .option('--embedder-passage-prefix <words>', 'put before passages, if the model wants that')

/** The embedder to use; null for none. The key comes from the environment alone, as a flag is for all to see. */
export function embedderSettings(flags: EmbedderFlags, environment: Environment): HttpEmbedderOptions | null {
  const url = flags.embedder ?? environment.BATON_EMBEDDER
  const model = flags.embedderModel ?? environment.BATON_EMBEDDER_MODEL
  if (!url && !model) return null
  if (!url || !model)
    throw new OperatorError(
      `Found ${url ? 'an embedder without its model' : 'a model without its embedder'}. Give both, such as --embedder http://localhost:11434 --embedder-model nomic-embed-text.`,
    )
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new OperatorError(`--embedder is "${url}"; wanted an address such as http://localhost:11434.`)
  return {
    ...{ url, model, key: environment.BATON_EMBEDDER_KEY },
    questionPrefix: flags.embedderQuestionPrefix ?? environment.BATON_EMBEDDER_QUESTION_PREFIX,
    passagePrefix: flags.embedderPassagePrefix ?? environment.BATON_EMBEDDER_PASSAGE_PREFIX,
  }
}
