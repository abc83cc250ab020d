interface ProblemLineProps {
  /** In words for people; null shows nothing. */
  problem: string | null | undefined
  class?: string
  /** For the field that it is about. */
  id?: string
}

/** What went wrong, read out at once by a screen reader. */
export function ProblemLine({ problem, class: name = 'knowledge-problem', id }: ProblemLineProps) {
  if (!problem) return null
  return (
    <p class={name} id={id} role="alert">
      {problem}
    </p>
  )
}
