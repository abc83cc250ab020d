import { hasSameFigures, shorten } from '@baton/assistant/copilot'
import { BatonError, type InputOf, type Suggestion } from '@baton/contracts'
import { insertSuggestion, type SiteStore } from '@baton/store'
import { readSpeakingFor } from '../speaking-for.ts'
import { type Asked, inTime, type Writing } from './asked.ts'
import { readMatter } from './read-matter.ts'

type Wish = InputOf<'redraft'>

/**
 * An agent's words in another way, kept for the figures. Without a model a text is made shorter by leaving out what says
 * nothing. Throws `copilot.no_model`, `copilot.not_written` also where figures or addresses would be others, and
 * `conversation.not_found`.
 */
export async function redraft(
  store: SiteStore,
  { agentId, conversationId }: Asked,
  wish: Wish,
  writing: Writing,
): Promise<Suggestion> {
  const { row, language } = readMatter(store, conversationId)
  const from = wish.how === 'translate' ? wish.from : language
  const to = wish.how === 'translate' ? wish.to : language
  const { persona } = readSpeakingFor(store, row)
  const draft = { how: wish.how, texts: [wish.text], language: to, persona }
  const written = await writing.engine.redraft?.(draft, inTime(writing.signal))
  writing.signal.throwIfAborted()
  const { text, engine } = written
    ? { text: written.texts[0] ?? '', engine: written.model }
    : withoutModel(wish, language, writing)
  if (!hasSameFigures({ text, language: to }, { text: wish.text, language: from }))
    throw notWritten('The model changed a number or an address, so its text is not shown. Try again.')
  const given = { given: wish.text, ...(wish.how === 'translate' && { givenLanguage: from }) }
  return insertSuggestion(store, {
    conversationId,
    agentId,
    kind: wish.how,
    text,
    sources: [],
    engine,
    ...given,
  })
}

function withoutModel({ how, text }: Wish, language: string, { engine }: Writing) {
  if (how !== 'shorter') throw engine.redraft ? notWritten() : new BatonError('copilot.no_model')
  const short = shorten(text, language)
  if (short === null)
    throw notWritten('Every sentence of this says something. Only a model could put it shorter.')
  return { text: short, engine: 'extractive' }
}

const notWritten = (message?: string) => new BatonError('copilot.not_written', { message })
