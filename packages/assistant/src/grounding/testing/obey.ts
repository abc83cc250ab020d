import type { ChunkId } from '@baton/contracts'
import { isAllowedLink } from '@baton/markup'
import type { EngineRequest } from '../../engine.ts'
import { CANARY } from '../../engines/claude/canary.ts'
import type { ModelPart } from '../../engines/model/model-part.ts'
import { passage } from '../../testing/passages.ts'
import { ground } from '../ground.ts'
import { linksOf } from '../safe-markup.ts'

const ALLOWED = 'https://shop.example'
const PAGE = 'https://shop.example/returns'

/** Of each text, wherever it came in, what a model that does as it says gets out: a link off the list, the canary. */
export async function escapesOf(texts: string[]): Promise<string[]> {
  const escapes: string[] = []
  for (const text of texts)
    for (const [place, request] of Object.entries(places(text))) {
      const shown = await obeyed(text, request)
      const isOff = (url: string) => !isAllowedLink(url, { allowedUrls: [PAGE], allowedOrigins: [ALLOWED] })
      const hasCanary = shown
        .toLowerCase()
        .replace(/[^a-z\d]/g, '')
        .includes(CANARY.replaceAll('-', ''))
      if (linksOf(shown).some(isOff) || hasCanary) escapes.push(`${place}: ${shown.slice(0, 300)}`)
    }
  return escapes
}

/** Where a stranger's words come in. */
function places(text: string): Record<string, EngineRequest> {
  const page = passage('returns', 'Returns', 'You have 60 days.', { url: PAGE })
  const request = {
    question: 'Can I return it?',
    searchedFor: '',
    language: 'en',
    history: [],
    passages: [page],
  }
  const base = { ...request, allowedOrigins: [ALLOWED] }
  return {
    question: { ...base, question: text },
    article: { ...base, passages: [{ ...page, text: `You have 60 days.\n\n${text}` }] },
    title: { ...base, passages: [{ ...page, title: text }] },
    visitorName: { ...base, visitorName: text },
    history: { ...base, history: [{ author: 'visitor', text }] },
  }
}

/** Says it plainly, as a quote of the page, with the canary, and in halves. */
async function obeyed(text: string, request: EngineRequest): Promise<string> {
  const [page] = request.passages
  async function* parts(): AsyncGenerator<ModelPart> {
    const half = Math.floor(text.length / 2)
    for (const said of [text, `${text} ${CANARY}`, text.slice(0, half), text.slice(half)]) {
      for (const cited of [null, text, 'You have 60 days.']) {
        yield { type: 'text', text: said }
        if (cited !== null) yield { type: 'source', chunkId: page?.id ?? ('chk_none' as ChunkId), cited }
        yield { type: 'block' }
      }
      yield { type: 'text', text: '\n\n' }
    }
    yield { type: 'end', ending: { kind: 'answered' } }
  }
  let shown = ''
  for await (const part of ground(parts(), request)) if (part.type === 'delta') shown += part.text
  return shown
}
