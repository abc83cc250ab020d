/** Whether two words are one slip of the keyboard apart (two for long words): a letter too many, too few, wrong or swapped. */
export function isSimilar(word: string, target: string): boolean {
  if (word === target) return true
  if (target.length < 5 || word[0] !== target[0]) return false
  const allowed = target.length >= 9 ? 2 : 1
  if (Math.abs(word.length - target.length) > allowed) return false
  return distance(word, target) <= allowed
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
