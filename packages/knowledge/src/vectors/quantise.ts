/** A vector of length 1 as signed bytes: a value is its byte times `scale`. */
export interface Quantised {
  values: Int8Array
  scale: number
}

/** Brings a vector to length 1 and to a byte a dimension, the largest of which is 127 or -127. */
export function quantise(vector: Float32Array): Quantised {
  let length = 0
  let most = 0
  for (const value of vector) {
    length += value * value
    most = Math.max(most, Math.abs(value))
  }
  const step = most / 127
  return {
    values: Int8Array.from(vector, (value) => Math.round(value / step)),
    scale: step / Math.sqrt(length),
  }
}
