import { ground } from '../../grounding/ground.ts'
import { extractive } from '../extractive.ts'
import { createBreaker } from '../model/breaker.ts'
import { modelEngine } from '../model/model-engine.ts'
import { askClaude } from './ask-claude.ts'
import type { ClaudeEngineOptions, SiteEngine } from './claude-engines.ts'
import { redraftWithClaude } from './redraft.ts'
import { refineWithClaude } from './refine.ts'
import { rewriteWithClaude } from './rewrite.ts'
import { summariseWithClaude } from './summarise.ts'

/** The parts of the engine put together; a module of its own, so that it is loaded when it is first asked. */
export function assembleClaude({ prices, ...options }: ClaudeEngineOptions): () => SiteEngine {
  const model = {
    ...{ ask: askClaude(options), ground, prices },
    ...{ rewrite: rewriteWithClaude(options), refine: refineWithClaude(options) },
    ...{ redraft: redraftWithClaude(options), summarise: summariseWithClaude(options) },
  }
  return () => {
    const breaker = createBreaker(() => performance.now())
    return (budget) => modelEngine({ ...model, fallback: extractive, breaker, budget })
  }
}
