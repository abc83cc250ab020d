/** One person's label of one message. */
export interface PersonsLabel {
  messageId: string
  person: string
  value: string
}

export interface Agreed {
  /** Messages that two people or more have labelled. */
  messages: number
  people: number
  /** Pairs of labels that are the same, 0 to 1; null without any. */
  share: number | null
  /** Krippendorff's alpha for names; null where it cannot be told: nobody to compare, or one value throughout. */
  alpha: number | null
}

/**
 * How far people agree who labelled the same messages with names. Each message counts by its pairs of labels; what only
 * one person has labelled says nothing. One label for each person and message.
 */
export function agreementOf(labels: PersonsLabel[]): Agreed {
  const byMessage = [...Map.groupBy(labels, ({ messageId }) => messageId).values()]
  const compared = byMessage.filter((given) => given.length > 1)
  const counts = compared.map((given) => countValues(given))
  return {
    messages: compared.length,
    people: new Set(compared.flat().map(({ person }) => person)).size,
    share: pairwiseShare(counts),
    alpha: krippendorffAlpha(counts),
  }
}

/** How often each value was given to one message. */
type ValueCounts = Map<string, number>

function countValues(given: PersonsLabel[]): ValueCounts {
  const counts: ValueCounts = new Map()
  for (const { value } of given) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Ordered pairs within n things. */
const pairs = (n: number) => n * (n - 1)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

function pairwiseShare(messages: ValueCounts[]): number | null {
  const all = sum(messages.map((counts) => pairs(sum(counts.values()))))
  if (all === 0) return null
  return sum(messages.map((counts) => sum([...counts.values()].map(pairs)))) / all
}

/** 1 - observed / expected disagreement; each message's pairs weigh as much as its labels (Krippendorff 2011, nominal). */
function krippendorffAlpha(messages: ValueCounts[]): number | null {
  const totals: ValueCounts = new Map()
  let agreeing = 0
  for (const counts of messages) {
    agreeing += sum([...counts.values()].map(pairs)) / (sum(counts.values()) - 1)
    for (const [value, n] of counts) totals.set(value, (totals.get(value) ?? 0) + n)
  }
  const labels = sum(totals.values())
  const byChance = sum([...totals.values()].map(pairs)) / (labels - 1)
  const expected = labels - byChance
  return labels === 0 || expected === 0 ? null : 1 - (labels - agreeing) / expected
}
