import type { Agent, Csat, CsatFigures, Rating } from '@baton/contracts'

/** As the widget names them. */
export const scoreWords: Record<number, string> = {
  1: 'Very bad',
  2: 'Bad',
  3: 'All right',
  4: 'Good',
  5: 'Very good',
}

export const ratingWords: Record<Rating, string> = {
  helpful: 'Helpful',
  neutral: 'Neutral',
  off_topic: 'Off topic',
}

/** Who is meant: "the assistant", "Ana", or "people" while nobody of them had come. */
export function aboutWords({ about, agentId }: Pick<Csat, 'about' | 'agentId'>, agents: Agent[]): string {
  if (about === 'assistant') return 'the assistant'
  return agents.find(({ id }) => id === agentId)?.name ?? 'people'
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** "80 %, between 49 % and 94 %"; null where nobody has answered. */
export function topTwoWords({
  topTwo,
  topTwoInterval,
}: CsatFigures): { share: string; between: string } | null {
  if (topTwo === null || topTwoInterval === null) return null
  const [low, high] = topTwoInterval.map(percent)
  return { share: percent(topTwo), between: `between ${low} and ${high}` }
}
