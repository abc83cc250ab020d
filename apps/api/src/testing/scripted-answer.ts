import type { AssistantOutput, Question } from '@baton/assistant'
import type { Citation } from '@baton/contracts'
import { runAssistant } from '@baton/desk'
import type { StartRun } from '../sites/run-loops.ts'

export const citation: Citation = {
  n: 1,
  chunkId: 'chk_1' as Citation['chunkId'],
  articleId: 'returns' as Citation['articleId'],
  title: 'Returns',
  headings: ['Used goods'],
  url: 'https://shop.example/help/returns',
  quote: 'You can send it back within 60 days.',
  passage: 'You can send it back within 60 days.',
  updatedAt: null,
}

/** What the assistant says in a test: the same few words each time, stopped or broken where the test wants it. */
export class ScriptedAnswer {
  words = ['You can ', 'send it back ', 'within 60 days.[^1]']
  /** Hand over after the answer, as when the visitor asked for a person in words. */
  handoff = false
  /** Throws after this many words. */
  failAfter = Number.POSITIVE_INFINITY
  /** The questions that were asked so far, with the history the server gave. */
  readonly asked: Question[] = []
  #held: Promise<void> | null = null

  /** The answer stops after its first word until the returned function is called. */
  hold(): () => void {
    let release = () => {}
    this.#held = new Promise((resolve) => {
      release = resolve
    })
    return () => {
      this.#held = null
      release()
    }
  }

  /** What a site starts its runs with; everything but the words is the real thing. */
  startRun: StartRun = (site, runId, signal) =>
    runAssistant(site.store, runId, {
      respond: (question) => this.#respond(question),
      engineFor: () => ({ name: 'scripted', answer: () => never() }),
      understand: (id) => site.understand(id),
      signal,
      search: () => [],
      now: () => 0,
      emit: (part) => site.hub.publishPart(part),
      agentsOnline: () => site.hub.agentsOnline,
      pace: async () => {},
      onFault: () => {},
    })

  async *#respond(question: Question): AsyncGenerator<AssistantOutput> {
    this.asked.push(question)
    yield { type: 'citation', citation }
    for (const [index, text] of this.words.entries()) {
      if (index >= this.failAfter) throw new Error('scripted fault')
      yield { type: 'delta', text }
      if (index === 0 && this.#held) await this.#held
    }
    yield { type: 'answer', answer: this.#answer(question) }
  }

  #answer(question: Question): Extract<AssistantOutput, { type: 'answer' }>['answer'] {
    return {
      text: this.words.join(''),
      citations: [citation],
      tier: 1,
      handoff: this.handoff ? { reason: 'visitor_asked', trigger: 'Asked in words.', when: 'now' } : null,
      record: {
        engine: 'scripted',
        searchedFor: question.text,
        language: 'en',
        tier: 1,
        confidence: 1,
        decision: 'scripted',
        retrieved: [],
        timings: { understandMs: 0, retrieveMs: 0, answerMs: 0, totalMs: 0 },
      },
    }
  }
}

async function* never(): AsyncGenerator<never> {}
