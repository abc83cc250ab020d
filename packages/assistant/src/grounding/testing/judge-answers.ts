import { plainText } from '@baton/markup'
import { ground } from '../ground.ts'
import { requestFor, streamed, type WrittenAnswer, writeAnswer } from './generate-answer.ts'
import { pick, type Random } from './random.ts'
import { spoil } from './spoil.ts'
import { englishTopics } from './topics.ts'
import { otherTopics } from './topics-other.ts'

const topics = [...englishTopics, ...otherTopics]

/** What a visitor reads of so many answers with something wrong in each: those where it came through. */
export async function leaksOf(count: number, random: Random): Promise<string[]> {
  const leaks: string[] = []
  for (let made = 0; made < count; made++) {
    const answer = spoil(writeAnswer(pick(topics, random), random), random)
    const shown = await shownOf(answer, random)
    if (answer.forbidden.some((words) => shown.includes(words))) leaks.push(`${answer.how}: ${shown}`)
  }
  return leaks
}

/** Of so many clean answers those that a visitor reads otherwise than they were written. */
export async function touchedOf(count: number, random: Random): Promise<string[]> {
  const touched: string[] = []
  for (let made = 0; made < count; made++) {
    const answer = writeAnswer(pick(topics, random), random)
    const written = answer.blocks.map(({ text }) => text).join('')
    const shown = await shownOf(answer, random)
    if (bare(shown) !== bare(written)) touched.push(`${written}\n→ ${shown}`)
  }
  return touched
}

async function shownOf(answer: WrittenAnswer, random: Random): Promise<string> {
  let shown = ''
  for await (const part of ground(streamed(answer.blocks, random), requestFor(answer)))
    if (part.type === 'delta') shown += part.text
  return shown
}

function bare(text: string): string {
  return plainText(text).replace(/\s+/g, '')
}
