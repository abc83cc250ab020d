import { thesaurusGroups } from './thesaurus-groups.ts'
import { intentWords, stem } from './words.ts'

interface Thesaurus {
  groupsOf: Map<string, string[]>
  /** Words in its longest phrase. */
  longest: number
}

let read: Thesaurus | undefined

/** Read when first needed: most starts of the program score no intent. */
function thesaurus(): Thesaurus {
  read ??= readGroups()
  return read
}

function readGroups(): Thesaurus {
  const groupsOf = new Map<string, string[]>()
  let longest = 1
  for (const [group, line] of thesaurusGroups.trim().split('\n').entries()) {
    const phrases = new Set(line.split(', ').map((phrase) => intentWords(phrase).map(stem).join(' ')))
    for (const phrase of phrases) {
      groupsOf.set(phrase, [...(groupsOf.get(phrase) ?? []), `#${group}`])
      longest = Math.max(longest, phrase.split(' ').length)
    }
  }
  return { groupsOf, longest }
}

/**
 * What the words speak of: each phrase of the thesaurus becomes its group ("#12"), other words become stems. `sequence`
 * keeps the order with one entry a phrase; `others` are further groups of phrases that mean several things.
 */
export function conceptsOf(words: string[]): { sequence: string[]; others: string[] } {
  const stems = words.map(stem)
  const sequence: string[] = []
  const others: string[] = []
  for (let at = 0; at < stems.length; ) {
    const { groups, length } = phraseAt(stems, at)
    sequence.push(groups[0] ?? stems[at] ?? '')
    others.push(...groups.slice(1))
    at += length
  }
  return { sequence, others: others.filter((group) => !sequence.includes(group)) }
}

function phraseAt(stems: string[], at: number): { groups: string[]; length: number } {
  const { groupsOf, longest } = thesaurus()
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    const groups = groupsOf.get(stems.slice(at, at + length).join(' '))
    if (groups) return { groups, length }
  }
  return { groups: [], length: 1 }
}
