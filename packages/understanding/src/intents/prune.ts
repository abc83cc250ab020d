import type { Weights } from './softmax.ts'

const SLICE = 200_000
const STEPS = 4096

/** The weights that matter most, at most `size` of them, as bytes: see `IntentModel`. Yields between slices of work. */
export function* prune(
  { values, classes, bias }: Weights,
  size: number,
): Generator<
  void,
  { starts: Uint32Array; classes: Uint16Array; values: Int8Array; largest: number; bias: Float32Array }
> {
  let largest = 0
  for (let from = 0; from < values.length; from += SLICE) {
    const end = Math.min(values.length, from + SLICE)
    for (let at = from; at < end; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0))
    yield
  }
  // Half a step of the stored byte is nothing: what is below it would be stored as 0.
  const negligible = largest * (0.5 / 127) ** 2
  const least = Math.max(negligible, yield* leastOf(values, size, largest))
  const features = values.length / classes
  const starts = new Uint32Array(features + 1)
  const kept = { classes: new Uint16Array(size), values: new Int8Array(size) }
  let count = 0
  for (let feature = 0; feature < features; feature++) {
    for (let one = 0; one < classes; one++) {
      const value = values[feature * classes + one] ?? 0
      if (Math.abs(value) < least || count === size) continue
      kept.classes[count] = one
      kept.values[count++] = Math.round(127 * Math.sign(value) * Math.sqrt(Math.abs(value) / largest))
    }
    starts[feature + 1] = count
    if (feature % Math.ceil(SLICE / classes) === 0) yield
  }
  return { starts, classes: kept.classes.slice(0, count), values: kept.values.slice(0, count), largest, bias }
}

/** The size above which at most `size` weights lie, found by a histogram. */
function* leastOf(values: Float32Array, size: number, largest: number): Generator<void, number> {
  if (values.length <= size || largest === 0) return 0
  const histogram = new Uint32Array(STEPS + 1)
  for (let from = 0; from < values.length; from += SLICE) {
    const end = Math.min(values.length, from + SLICE)
    for (let at = from; at < end; at++) {
      const step = Math.floor(STEPS * Math.sqrt(Math.abs(values[at] ?? 0) / largest))
      histogram[step] = (histogram[step] ?? 0) + 1
    }
    yield
  }
  let [step, above] = [STEPS, histogram[STEPS] ?? 0]
  while (step > 0 && above + (histogram[step - 1] ?? 0) <= size) above += histogram[--step] ?? 0
  return largest * (step / STEPS) ** 2
}
