import type { Outcome } from '../outcome.ts'

/** An outcome of which a test says only what matters to it. Ranked articles are given by id. */
export function outcome({
  ranked = [],
  ...more
}: Omit<Partial<Outcome>, 'ranked'> & { ranked?: string[] } = {}): Outcome {
  return {
    id: 'q',
    text: 'How long do I have?',
    language: 'en',
    right: null,
    answerable: null,
    quotes: [],
    holds: null,
    tier: 2,
    answered: false,
    confidence: 0,
    leaks: [],
    citations: null,
    costMicros: null,
    ms: 1,
    ...more,
    ranked: ranked.map((id) => ({ id, title: `Title of ${id}` })),
  }
}
