import type { Vocabulary } from './vocabulary.ts'

/** How the probability of the best intent becomes a confidence that means what it says. */
export interface Calibration {
  slope: number
  offset: number
  /** Below this confidence a turn is out of scope. */
  threshold: number
}

/** What training leaves: everything that a score needs. */
export interface IntentModel {
  version: typeof MODEL_VERSION
  /** In the order of the classes; a last class beside them, where `hasOutOfScope`, stands for none. */
  names: string[]
  hasOutOfScope: boolean
  calibration: Calibration
  vocabulary: Vocabulary
  /** Where each feature's weights begin in `classes` and `values`; one more than there are features. */
  starts: Uint32Array
  classes: Uint16Array
  /** Weights as square roots, in steps of which 127 make the largest: see `weightOf`. */
  values: Int8Array
  largest: number
  bias: Float32Array
}

export const MODEL_VERSION = 2

export const classCount = ({ names, hasOutOfScope }: IntentModel) => names.length + (hasOutOfScope ? 1 : 0)

/** Small weights are told apart finely, large ones coarsely. */
export const weightOf = (value: number, largest: number) => largest * Math.sign(value) * (value / 127) ** 2
