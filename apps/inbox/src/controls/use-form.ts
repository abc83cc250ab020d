import { useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'

/** A form that sends once at a time and says in words what went wrong. */
export function useForm(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const onSubmit = async (event: Event) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await send()
    } catch (error) {
      setProblem(asProblem(error).message)
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, onSubmit }
}
