import { useRef, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'

interface Asked<Answer> {
  /** The last one, kept while another is awaited. */
  answer: Answer | null
  problem: string | null
  ask: (read: () => Promise<Answer>) => Promise<void>
}

/** What the server said when it was asked. Of answers that overtake each other, the one asked for last counts. */
export function useAsked<Answer>(): Asked<Answer> {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(0)
  async function ask(read: () => Promise<Answer>) {
    latest.current += 1
    const own = latest.current
    try {
      const given = await read()
      if (own !== latest.current) return
      setAnswer(given)
      setProblem(null)
    } catch (error) {
      if (own === latest.current) setProblem(asProblem(error).message)
    }
  }
  return { answer, problem, ask }
}
