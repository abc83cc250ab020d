import { fold } from '../../words/fold.ts'

interface Word {
  /** In lower case, as a visitor wrote it. */
  written: string
  /** As telling words are. */
  folded: string
}

const MOST_WORDS = 4
/** A run of words names the group if so many of its texts have it. */
const LEAST_SHARE = 0.1
const LEAST = 3
/** The most typical of its texts are enough. */
const READ = 100
const FALLBACK_WORDS = 2
/** Belongs to the adjective after it: "how long", "wie lange". */
const HOW = new Set(['how', 'wie', 'hoe', 'cuanto', 'quanto', 'combien'])

/**
 * What a group is called: the run of words, as visitors write them, that most of its texts share and that begins and
 * ends with telling words; else the most telling words in the order they usually come in. Never one of `taken`.
 */
export function readableName(texts: string[], telling: string[], taken: Set<string>): string {
  const read = texts.slice(0, READ).map(wordsOf)
  const enough = Math.max(LEAST, LEAST_SHARE * read.length)
  const runs = [...runsIn(read, new Set(telling)).values()].filter(({ count }) => count >= enough)
  const worth = ({ count, telling }: Run) => count * telling ** 1.5
  runs.sort((a, b) => worth(b) - worth(a) || b.words.length - a.words.length)
  const usual = usualPlaces(read, telling)
  const lists = telling.map((_, last) => inOrder(telling.slice(0, last + 1), usual))
  const names = [...runs.map(({ words }) => words), ...lists.slice(FALLBACK_WORDS - 1), ...lists.slice(0, 1)]
  const shown = names.map((words) => capital(words.join(' ')))
  const [first = 'Other'] = shown
  return shown.find((name) => !taken.has(name)) ?? (taken.has(first) ? `${first} ${taken.size + 1}` : first)
}

function wordsOf(text: string): Word[] {
  const written = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  return written.map((word) => ({ written: word, folded: fold(word) }))
}

interface Run {
  words: string[]
  /** How many of them are telling. */
  telling: number
  /** Texts that have it. */
  count: number
}

/** Each run with two telling words or more. */
function runsIn(texts: Word[][], telling: Set<string>): Map<string, Run> {
  const runs = new Map<string, Run>()
  for (const words of texts) {
    const seen = new Set<string>()
    for (const [from, { folded }] of words.entries()) {
      if (!telling.has(folded)) continue
      const begin = HOW.has(words[from - 1]?.folded ?? '') ? from - 1 : from
      for (let end = from + 2; end <= Math.min(words.length, from + MOST_WORDS); end++) {
        const run = words.slice(begin, end)
        const key = run.map(({ written }) => written).join(' ')
        const distinct = [...new Set(run.map((word) => word.folded))]
        if (!telling.has(run.at(-1)?.folded ?? '') || distinct.length < run.length || seen.has(key)) continue
        seen.add(key)
        const known = runs.get(key)
        if (known) known.count += 1
        else {
          const held = distinct.filter((word) => telling.has(word)).length
          runs.set(key, { words: key.split(' '), telling: held, count: 1 })
        }
      }
    }
  }
  return runs
}

interface Place {
  /** 0 at the beginning of a text, 1 at its end. */
  at: number
  written: string
}

/** Where each telling word stands on average, and how it is written. */
function usualPlaces(texts: Word[][], telling: string[]): Map<string, Place> {
  return new Map(
    telling.map((word) => {
      const found = texts.flatMap((words): Place[] => {
        const at = words.findIndex(({ folded }) => folded === word)
        return at < 0 ? [] : [{ at: at / words.length, written: words[at]?.written ?? word }]
      })
      const at = found.reduce((sum, place) => sum + place.at, 0) / Math.max(1, found.length)
      return [word, { at, written: found[0]?.written ?? word }]
    }),
  )
}

function inOrder(words: string[], usual: Map<string, Place>): string[] {
  return words
    .toSorted((a, b) => (usual.get(a)?.at ?? 0) - (usual.get(b)?.at ?? 0))
    .map((word) => usual.get(word)?.written ?? word)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
