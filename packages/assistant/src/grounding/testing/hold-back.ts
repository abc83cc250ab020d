import { ground } from '../ground.ts'
import { requestFor, streamed, writeAnswer } from './generate-answer.ts'
import { pick, type Random } from './random.ts'
import { englishTopics } from './topics.ts'

/** How many letters had arrived and were not out yet whenever some went out, and how long each check of theirs took. */
export async function holdBack(
  count: number,
  random: Random,
): Promise<{ heldLetters: number[]; checkMs: number[] }> {
  const heldLetters: number[] = []
  const checkMs: number[] = []
  for (let made = 0; made < count; made++) {
    const answer = writeAnswer(pick(englishTopics, random), random)
    let [arrived, out, lastPartAt] = [0, 0, 0]
    async function* counted() {
      for await (const part of streamed(answer.blocks, random)) {
        if (part.type === 'text') arrived += part.text.length
        lastPartAt = performance.now()
        yield part
      }
    }
    for await (const part of ground(counted(), requestFor(answer))) {
      if (part.type !== 'delta') continue
      checkMs.push(performance.now() - lastPartAt)
      heldLetters.push(arrived - out)
      out += part.text.replace(/\[\^\d\]/g, '').length
      lastPartAt = performance.now()
    }
  }
  return { heldLetters, checkMs }
}
