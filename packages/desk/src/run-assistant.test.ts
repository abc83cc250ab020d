import type { AssistantOutput } from '@baton/assistant'
import { ArticleId, type Audience } from '@baton/contracts'
import {
  ensureSource,
  insertMessage,
  listMessages,
  nextJobAt,
  saveArticle,
  updateSettings,
} from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { HANDOFF_DEADLINE_MS, MIN_JOB_DELAY_MS, replyAsAgent, requestHandoff } from './index.ts'
import { answerOf, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
let runId: ReturnType<Scene['start']>['runId']
beforeEach(() => {
  scene = new Scene()
  ;({ id, runId } = scene.start())
})

const runs = () => scene.look(id).runs
const endings = () => scene.facts().filter((type) => /^run\.(finished|cut|withdrawn)$/.test(type))

function putArticle(audience: Audience, language: string): void {
  saveArticle(scene.store, {
    id: ArticleId.parse(language),
    sourceId: ensureSource(scene.store, 'pages'),
    kind: 'page',
    title: language,
    url: null,
    language,
    tags: [],
    audience,
    validFrom: null,
    validUntil: null,
    contentHash: '',
    chunkCount: 1,
    updatedAt: 0,
  })
}

async function* breakAfter(...words: string[]): AsyncGenerator<AssistantOutput> {
  for (const text of words) yield { type: 'delta', text }
  throw new Error('on purpose')
}

describe('an answer', () => {
  it('is passed on word by word with offsets, then stored whole with its record', async () => {
    const { parts } = await scene.speak(runId, () => sayWords('Thirty days'))
    const about = { conversationId: id, runId }
    expect(parts).toEqual([
      { type: 'text-start', ...about, text: '', citations: [] },
      { type: 'text-delta', ...about, offset: 0, text: 'Thirty ' },
      { type: 'text-delta', ...about, offset: 7, text: 'days ' },
      { type: 'text-end', ...about },
    ])
    expect(scene.texts(id).at(-1)).toBe('assistant text complete: Thirty days')
    expect(runs()).toEqual(['finished'])
    expect(scene.row(id)).toMatchObject({ runId: null, language: 'en' })
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('is asked with all that the visitor wrote since the last one, and the history before it', async () => {
    await scene.speak(runId, () => sayWords('Here'))
    scene.send(id, 'And')
    const sent = scene.send(id, 'for members?')
    const asked: unknown[] = []
    await scene.speak(sent.runId ?? runId, (question) => {
      asked.push(question)
      return sayWords('Yes')
    })
    const visitor = { author: 'visitor', text: 'Where is my tent?', tier: null, sources: [] }
    const assistant = { author: 'assistant', text: 'Here', tier: 1, sources: [] }
    const history = [visitor, assistant]
    expect(asked).toMatchObject([{ text: 'And\nfor members?', history, language: 'en', spoken: [] }])
  })

  it('in a long conversation is asked with the newest 200 messages', async () => {
    const say = (kind: 'visitor' | 'assistant', n: number) =>
      insertMessage(scene.store, {
        ...{ conversationId: id, author: { kind }, kind: 'text', text: `${kind} ${n}` },
      })
    for (let n = 1; n <= 150; n += 1) for (const kind of ['assistant', 'visitor'] as const) say(kind, n)
    let history: string[] = []
    await scene.speak(runId, (question) => {
      history = question.history.map(({ text }) => text)
      return sayWords('Yes')
    })
    expect([history.length, history[0], history.at(-1)]).toEqual([199, 'assistant 51', 'assistant 150'])
  })

  it('is asked with the languages of the articles that visitors may read', async () => {
    putArticle('public', 'de')
    putArticle('internal', 'fr')
    const asked: unknown[] = []
    await scene.speak(runId, (question) => {
      asked.push(question.spoken)
      return sayWords('Ja')
    })
    expect(asked).toEqual([['de']])
  })

  it('gives way to a newer question: nothing of it is stored', async () => {
    const script = async function* (): AsyncGenerator<AssistantOutput> {
      yield { type: 'delta', text: 'Old ' }
      scene.send(id, 'Newer')
      yield { type: 'delta', text: 'news ' }
      yield { type: 'answer', answer: answerOf('Old news') }
    }
    const { parts } = await scene.speak(runId, script)
    expect(parts.map(({ type }) => type)).toEqual(['text-start', 'text-delta'])
    expect(runs()).toEqual(['withdrawn', 'live'])
    expect(scene.texts(id).join()).not.toContain('Old')
  })

  it('is not begun by a run that has lost control, nor twice', async () => {
    await scene.speak(runId, () => sayWords('Once'))
    const facts = scene.facts()
    expect(await scene.speak(runId, () => sayWords('Twice'))).toEqual({ parts: [], faults: [] })
    expect(scene.facts()).toEqual(facts)
  })
})

describe('a fault', () => {
  it('after visible words: they are stored as cut, and nobody is called', async () => {
    const { faults } = await scene.speak(runId, () => breakAfter('Thirty ', 'da'))
    expect(faults).toHaveLength(1)
    expect(scene.texts(id).at(-1)).toBe('assistant text cut: Thirty da')
    expect(scene.look(id)).toMatchObject({ control: 'assistant', runs: ['cut'], handoffs: [] })
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('before any word: a person gets the question', async () => {
    await scene.speak(runId, () => breakAfter())
    expect(scene.look(id)).toMatchObject({ control: 'queue', runs: ['withdrawn'], handoffs: ['requested'] })
    expect(scene.notices(id)).toEqual(['handoff.requested'])
    const notices = listMessages(scene.store, id, { notes: false }).flatMap(({ notice }) => notice ?? [])
    expect(notices).toMatchObject([{ asked: false }])
  })

  it('an assistant that ends without an answer is at fault too', async () => {
    const { faults } = await scene.speak(runId, async function* () {})
    expect(faults).toHaveLength(1)
    expect(scene.look(id)).toMatchObject({ control: 'queue', handoffs: ['requested'] })
  })

  it('after a takeover is nobody’s concern', async () => {
    const script = async function* (): AsyncGenerator<AssistantOutput> {
      yield { type: 'delta', text: 'Thirty ' }
      takeOver()
      throw new Error('on purpose')
    }
    const { faults } = await scene.speak(runId, script)
    expect(faults).toEqual([])
    expect(scene.look(id)).toMatchObject({ control: 'agent', runs: ['withdrawn'] })
  })

  it('while the visitor waits in the queue costs them neither their place nor a second notice', async () => {
    requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 0 })
    updateSettings(scene.store, { helpWhileWaiting: true })
    const { waitingSince } = scene.row(id)
    scene.time += 60_000
    const sent = scene.send(id)
    await scene.speak(sent.runId ?? runId, () => breakAfter())
    expect(scene.look(id)).toMatchObject({ control: 'queue', epoch: 2, handoffs: ['requested'] })
    expect(scene.row(id)).toMatchObject({ waitingSince, runId: null })
    expect(scene.notices(id)).toEqual(['handoff.requested'])
  })
})

describe('a process that dies in the middle of an answer', () => {
  it('leaves a run that is withdrawn and answered anew', async () => {
    expect(scene.wait(MIN_JOB_DELAY_MS - 1)).toEqual([])
    const [next, ...others] = scene.wait(1)
    expect(others).toEqual([])
    expect(runs()).toEqual(['withdrawn', 'live'])
    expect(scene.row(id)).toMatchObject({ runId: next, epoch: 1, control: 'assistant' })
    expect(scene.wait(0)).toEqual([])
    if (next) await scene.speak(next, () => sayWords('At last'))
    expect(scene.texts(id).at(-1)).toBe('assistant text complete: At last')
    expect(endings()).toEqual(['run.withdrawn', 'run.finished'])
  })

  it('three times hands the question to a person', () => {
    for (const _ of ['first', 'second']) expect(scene.wait(MIN_JOB_DELAY_MS)).toHaveLength(1)
    expect(scene.wait(MIN_JOB_DELAY_MS)).toEqual([])
    expect(scene.look(id)).toMatchObject({
      control: 'queue',
      runs: ['withdrawn', 'withdrawn', 'withdrawn'],
      handoffs: ['requested'],
      notices: ['handoff.requested'],
    })
    expect(nextJobAt(scene.store)).toBe(scene.time + HANDOFF_DEADLINE_MS)
  })

  it('is not presumed dead while its loop goes on, however slow', () => {
    expect(scene.wait(MIN_JOB_DELAY_MS, (one) => one === runId)).toEqual([])
    expect(runs()).toEqual(['live'])
    expect(nextJobAt(scene.store)).toBe(scene.time + MIN_JOB_DELAY_MS)
  })

  it('is not presumed dead while it says words: each puts the moment off', async () => {
    const script = async function* (): AsyncGenerator<AssistantOutput> {
      for (let n = 0; n < 5; n++) {
        scene.time += MIN_JOB_DELAY_MS - 1
        expect(scene.wait(0)).toEqual([])
        yield { type: 'delta', text: 'word ' }
      }
      yield { type: 'answer', answer: answerOf('words') }
    }
    await scene.speak(runId, script)
    expect(runs()).toEqual(['finished'])
  })

  it('stays silent for good once a person has taken over', () => {
    takeOver()
    expect(scene.wait(MIN_JOB_DELAY_MS)).toEqual([])
    expect(scene.look(id)).toMatchObject({ control: 'agent', runs: ['withdrawn'] })
  })
})

function takeOver() {
  const { epoch } = scene.row(id)
  const clientId = scene.newClientId()
  replyAsAgent(scene.store, { agent: scene.ana, conversationId: id, clientId, text: 'I am here', epoch })
}
