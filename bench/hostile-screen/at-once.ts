/** Works on `items` in their order, `width` of them at a time; ends when all are done, fails with the first that does. */
export async function atOnce<Item>(width: number, items: Item[], work: (item: Item) => Promise<void>) {
  const left = items.values()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of left) await work(item)
    }),
  )
}

/** `items` in their order, in lists that weigh at most `room` together, where none alone weighs more. */
export function inLists<Item>(items: Item[], room: number, weigh: (item: Item) => number): Item[][] {
  const lists: Item[][] = []
  let left = 0
  for (const item of items) {
    if (weigh(item) > left || lists.length === 0) {
      lists.push([])
      left = room
    }
    lists.at(-1)?.push(item)
    left -= weigh(item)
  }
  return lists
}
