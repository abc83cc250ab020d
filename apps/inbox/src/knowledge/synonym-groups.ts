/** Groups as lines of words: "tent, shelter". */
export const groupsAsText = (groups: string[][]): string => groups.map((group) => group.join(', ')).join('\n')

/** Lines of words as groups; what holds fewer than two words says nothing and is left out. */
export function groupsIn(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => [...new Set(line.split(',').map((word) => word.trim()))].filter(Boolean))
    .filter((group) => group.length > 1)
}
