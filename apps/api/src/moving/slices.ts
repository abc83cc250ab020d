// Well under the 20 ms that nothing may hold the serving thread for.
const SLICE_MS = 8
// A Worker's clock stands still while it computes.
const STEPS_A_SLICE = 50

/** Takes the steps of a long work one by one and lets requests in between. Resolves to what the work returns. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => 'go on' | 'stop' = () => 'go on',
): Promise<Result | 'stopped'> {
  let startedAt = performance.now()
  for (let steps = 1; ; steps += 1) {
    const step = work.next()
    if (step.done) return step.value
    if (onStep(step.value) === 'stop') return 'stopped'
    if (performance.now() - startedAt < SLICE_MS && steps % STEPS_A_SLICE > 0) continue
    await new Promise((resolve) => setTimeout(resolve, 0))
    startedAt = performance.now()
  }
}
