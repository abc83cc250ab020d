import { type Calibration, classCount, type IntentModel, MODEL_VERSION } from './intent-model.ts'

/** The part of a stored model that is JSON; the weights are bytes beside it. */
export interface ModelHead {
  version: number
  names: string[]
  hasOutOfScope: boolean
  calibration: Calibration
  largest: number
  texts: number
  features: number
  weights: number
}

/** A model as JSON and bytes for the site's database; at most 2 MB together. */
export function packModel(model: IntentModel): { head: ModelHead; bytes: Uint8Array } {
  const { version, names, hasOutOfScope, calibration, largest, vocabulary, starts, classes, values } = model
  const lengths = Uint16Array.from(vocabulary.hashes, (_, at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0))
  const wide = classCount(model) > 256
  const parts = [
    vocabulary.hashes,
    model.bias,
    vocabulary.counts,
    lengths,
    wide ? classes : new Uint8Array(classes),
    values,
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  const [features, weights, { texts }] = [lengths.length, values.length, vocabulary]
  return { head: { version, names, hasOutOfScope, calibration, largest, texts, features, weights }, bytes }
}

/** The model that was packed. Throws an Error when the bytes are of another version or length: train again then. */
export function unpackModel(head: ModelHead, bytes: Uint8Array): IntentModel {
  const { names, hasOutOfScope, calibration, largest, texts, features, weights } = head
  if (head.version !== MODEL_VERSION)
    throw new Error(
      `Found weights of version ${head.version}, wanted ${MODEL_VERSION}. Train the intents again.`,
    )
  const count = names.length + (hasOutOfScope ? 1 : 0)
  const wide = count > 256
  const expected = features * 8 + count * 4 + weights * (wide ? 3 : 2)
  if (bytes.byteLength !== expected)
    throw new Error(
      `Found ${bytes.byteLength} bytes of weights, wanted ${expected}. Train the intents again.`,
    )
  let at = 0
  const take = (length: number) => {
    at += length
    return bytes.slice(at - length, at).buffer
  }
  const hashes = new Uint32Array(take(features * 4))
  const bias = new Float32Array(take(count * 4))
  const counts = new Uint16Array(take(features * 2))
  const lengths = new Uint16Array(take(features * 2))
  const classes = new Uint16Array(wide ? take(weights * 2) : new Uint8Array(take(weights)))
  const values = new Int8Array(take(weights))
  const starts = new Uint32Array(features + 1)
  for (let place = 0; place < features; place++)
    starts[place + 1] = (starts[place] ?? 0) + (lengths[place] ?? 0)
  const vocabulary = { texts, hashes, counts }
  return {
    version: MODEL_VERSION,
    names,
    hasOutOfScope,
    calibration,
    vocabulary,
    starts,
    classes,
    values,
    largest,
    bias,
  }
}
